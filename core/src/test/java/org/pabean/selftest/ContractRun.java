package org.pabean.selftest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the tests of a contract one by one and tells which fail. */
final class ContractRun {

    private ContractRun() {}

    /** The names of the tests that fail or are skipped, in alphabetical order. */
    static List<String> failures(Object contract) {
        List<String> failed = new ArrayList<>();
        for (Class<?> type = contract.getClass(); type != null; type = type.getSuperclass()) {
            for (Method test : type.getDeclaredMethods()) {
                if (test.isAnnotationPresent(Test.class) && !passes(test, contract)) {
                    failed.add(test.getName());
                }
            }
        }
        return failed.stream().distinct().sorted().toList();
    }

    private static boolean passes(Method test, Object contract) {
        test.setAccessible(true);
        try {
            test.invoke(contract);
            return true;
        } catch (InvocationTargetException failed) {
            return false;
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
