package org.pabean.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.NotSerializableException;
import org.apache.flink.api.common.functions.DefaultOpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;

/** What is sent to other machines: the question, which is small, and never the assessors. */
class ReassessPartitionTest {

    private static final WhatIf QUESTION = Questions.ofLines(100);

    @Test
    void aQuestionComesBackTheSame() throws Exception {
        byte[] sent = InstantiationUtil.serializeObject(QUESTION);
        assertEquals(QUESTION, InstantiationUtil.deserializeObject(sent, WhatIf.class.getClassLoader()));
    }

    @Test
    void anOpenedOperatorSendsItsQuestionAndNotItsAssessors() throws Exception {
        ReassessPartition closed = new ReassessPartition(QUESTION);
        int size = InstantiationUtil.serializeObject(closed).length;
        closed.open(DefaultOpenContext.INSTANCE);
        assertEquals(size, InstantiationUtil.serializeObject(closed).length);
        assertTrue(size < 2_000, size + " bytes");
    }

    @Test
    void anAssessorCannotBeSentByMistake() {
        Reassessment opened = Reassessment.open(QUESTION);
        assertThrows(NotSerializableException.class, () -> InstantiationUtil.serializeObject(opened));
        assertThrows(NotSerializableException.class, () -> InstantiationUtil.serializeObject(QUESTION.before()));
    }

    @Test
    void theWholeJobCanBeSent() throws IOException, ClassNotFoundException {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
        WhatIfJob.build(environment, QUESTION).print();
        JobGraph graph = environment.getStreamGraph().getJobGraph();
        JobGraph received = InstantiationUtil.clone(graph);
        assertEquals(graph.getJobID(), received.getJobID());
        assertEquals(graph.getNumberOfVertices(), received.getNumberOfVertices());
    }

    @Test
    void aCellIsWrittenFieldByFieldAndNotByTheGeneralSerialiser() {
        assertTrue(TypeInformation.of(TallyCell.class) instanceof PojoTypeInfo);
    }
}
