/** A user's module: the library, and the bundled data at run time only. */
module org.example.importer {
    requires org.pabean.core;
    requires org.pabean.data;

    exports org.example.importer;
}
