package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user sees names only the JDK and this library, and nothing in it may be null. */
class ExportedSignaturesTest {

    @Test
    void signaturesNameOnlyTheJdkAndThisLibrary() {
        List<String> strange = new ArrayList<>();
        for (Class<?> type : exported()) {
            signature(type).forEach(part -> {
                if (!isKnown(part.type())) {
                    strange.add(part.where() + " names " + part.type());
                }
            });
        }
        assertEquals(List.of(), strange);
    }

    @Test
    void nothingInASignatureMayBeNull() {
        TreeSet<String> nullable = new TreeSet<>();
        for (Class<?> type : exported()) {
            signature(type).forEach(part -> {
                for (Annotation annotation : part.annotated().getAnnotations()) {
                    nullable.add(part.where() + " carries " + annotation);
                }
            });
        }
        assertEquals(new TreeSet<String>(), nullable);
    }

    @Test
    void whatASignatureNamesCanBeNamedByItsUser() {
        List<String> exported = exported().stream().map(Class::getName).toList();
        TreeSet<String> hidden = new TreeSet<>();
        for (Class<?> type : exported()) {
            signature(type).forEach(part -> {
                if (part.type().startsWith("org.pabean.") && !exported.contains(part.type())) {
                    hidden.add(part.where() + " hides " + part.type());
                }
            });
        }
        assertEquals(new TreeSet<String>(), hidden);
    }

    private record Part(String where, AnnotatedType annotated) {
        String type() {
            return annotated.getType() instanceof Class<?> named
                    ? elementOf(named).getName()
                    : "";
        }

        private static Class<?> elementOf(Class<?> type) {
            Class<?> element = type.getComponentType();
            return element == null ? type : elementOf(element);
        }
    }

    private static List<Class<?>> exported() {
        List<String> packages = House.exportedPackages();
        return House.classes().stream()
                .filter(type -> packages.contains(type.getPackageName()))
                .filter(ExportedSignaturesTest::isSeen)
                .toList();
    }

    private static boolean isSeen(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isSeen(outer));
    }

    private static boolean isKnown(String name) {
        return name.isEmpty() || name.startsWith("java.") || name.startsWith("org.pabean.") || !name.contains(".");
    }

    private static List<Part> signature(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        Stream.concat(Stream.ofNullable(type.getAnnotatedSuperclass()), Arrays.stream(type.getAnnotatedInterfaces()))
                .forEach(parent -> add(type.getName(), parent, parts));
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field.getModifiers())) {
                add(field.toString(), field.getAnnotatedType(), parts);
            }
        }
        Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(each -> isOpen(each.getModifiers()) && !each.isSynthetic())
                .forEach(each -> addExecutable(each, parts));
        return parts;
    }

    private static void addExecutable(Executable executable, List<Part> parts) {
        String where = executable.toString();
        add(where, executable.getAnnotatedReturnType(), parts);
        for (AnnotatedType parameter : executable.getAnnotatedParameterTypes()) {
            add(where, parameter, parts);
        }
        for (AnnotatedType thrown : executable.getAnnotatedExceptionTypes()) {
            add(where, thrown, parts);
        }
    }

    private static void add(String where, AnnotatedType type, List<Part> parts) {
        parts.add(new Part(where, type));
        if (type instanceof AnnotatedParameterizedType parameterized) {
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                add(where, argument, parts);
            }
        } else if (type instanceof AnnotatedArrayType array) {
            add(where, array.getAnnotatedGenericComponentType(), parts);
        } else if (type instanceof AnnotatedWildcardType wildcard) {
            for (AnnotatedType bound : wildcard.getAnnotatedUpperBounds()) {
                add(where, bound, parts);
            }
        }
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
