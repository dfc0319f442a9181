package org.pabean.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PabeanTest {

    @Test
    void demoPrintsAnExample() {
        StringWriter printed = new StringWriter();
        CommandLine program = new CommandLine(new Pabean()).setOut(new PrintWriter(printed));
        assertEquals(0, program.execute("demo"));
        assertTrue(printed.toString().contains("drum"), printed::toString);
    }
}
