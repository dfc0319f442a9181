/** A user's module, on the library and the bundled data. */
module org.example.importer {
    requires org.pabean.core;
    requires org.pabean.data;

    exports org.example.importer;
}
