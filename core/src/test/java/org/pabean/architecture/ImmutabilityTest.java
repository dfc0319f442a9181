package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every public type is deeply immutable: its fields are final and hold immutable types, all the way down, and each list, set
 * and map that comes in from outside is copied.
 */
class ImmutabilityTest {

    /** Types of the JDK that nobody can change. */
    private static final Set<Class<?>> LEAVES = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Object.class,
            Class.class,
            BigInteger.class,
            BigDecimal.class,
            LocalDate.class,
            Period.class,
            DayOfWeek.class,
            Locale.class,
            OptionalInt.class,
            OptionalLong.class,
            Pattern.class);

    /** Types of the JDK that are as immutable as what they hold, if nobody keeps the original. */
    private static final Set<Class<?>> HOLDERS = Set.of(Optional.class, List.class, Set.class, Map.class);

    /** What is meant to change, each for a reason that was looked at; no answer holds any of it while it changes. */
    private static final Map<String, String> REVIEWED = Map.of(
            "org.pabean.law.Violations", "collects for the length of one check",
            "org.pabean.declaration.DeclarationCheck", "lives for the length of one check",
            "org.pabean.money.ExactSums",
                    "adds up in one thread; nothing is added any more once an assessment has its totals",
            "org.pabean.assessment.OpenedLaws", "keeps laws of days, which never change; safe for many threads",
            "org.pabean.assessment.DayLaw", "keeps what its law says of lines; safe for many threads",
            "org.pabean.assessment.Sources", "looks the data sets of a day up once; safe for many threads",
            "org.pabean.register.RegisterAssessor", "belongs to one thread, as it says",
            "org.pabean.register.RegisterTotals", "columns that a register assessor fills");

    @Test
    void everyFieldIsFinal() {
        List<String> open = values().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(ImmutabilityTest::isState)
                .filter(field -> !Modifier.isFinal(field.getModifiers()))
                .map(Field::toString)
                .sorted()
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void everyFieldHoldsSomethingThatCannotChange() {
        TreeSet<String> strange = new TreeSet<>();
        for (Class<?> type : values()) {
            for (Field field : type.getDeclaredFields()) {
                if (isState(field) && !isImmutable(field.getGenericType(), field)) {
                    strange.add(field.toString());
                }
            }
        }
        assertEquals(new TreeSet<String>(), strange);
    }

    @Test
    void noPublicTypeCanBeSubclassedIntoSomethingThatChanges() {
        List<String> open = values().stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !Modifier.isFinal(type.getModifiers()) && !type.isSealed() && !type.isEnum())
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void theWalkSawThePublicTypes() {
        assertTrue(values().size() > 400, () -> values().size() + " types");
    }

    /** Every public class of the core that holds state, and every other one that such a class holds. */
    private static Set<Class<?>> values() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(House.classes().stream()
                .filter(ImmutabilityTest::isSeen)
                .filter(ImmutabilityTest::holdsState)
                .toList());
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.pop();
            if (found.add(next)) {
                for (Field field : next.getDeclaredFields()) {
                    if (isState(field)
                            && field.getType().getName().startsWith("org.pabean.")
                            && holdsState(field.getType())) {
                        waiting.push(field.getType());
                    }
                }
            }
        }
        return found;
    }

    private static boolean holdsState(Class<?> type) {
        return !type.isInterface()
                && !type.isAnnotation()
                && !Throwable.class.isAssignableFrom(type)
                && !type.isAnonymousClass()
                && !type.isSynthetic()
                && !isWorker(type);
    }

    private static boolean isSeen(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || outer.isInterface() || isSeen(outer));
    }

    private static boolean isWorker(Class<?> type) {
        return REVIEWED.containsKey(type.getName())
                || type.getSimpleName().endsWith("Builder")
                || type.getName().contains("BuilderStages");
    }

    private static boolean isState(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
    }

    private static boolean isImmutable(Type type, Field field) {
        if (type instanceof ParameterizedType holder) {
            return isImmutableClass((Class<?>) holder.getRawType(), field)
                    && Arrays.stream(holder.getActualTypeArguments()).allMatch(each -> isImmutable(each, field));
        } else if (type instanceof WildcardType wildcard) {
            return Arrays.stream(wildcard.getUpperBounds()).allMatch(each -> isImmutable(each, field));
        }
        return !(type instanceof Class<?> named) || isImmutableClass(named, field);
    }

    private static boolean isImmutableClass(Class<?> type, Field field) {
        if (type.equals(EnumSet.class)) {
            return Modifier.isPrivate(field.getModifiers())
                    && !field.getDeclaringClass().isRecord();
        } else if (type.isArray()) {
            return Modifier.isPrivate(field.getModifiers()) && isImmutableClass(type.getComponentType(), field);
        }
        return type.isPrimitive()
                || type.isEnum()
                || LEAVES.contains(type)
                || HOLDERS.contains(type)
                || type.getName().startsWith("java.util.function.")
                || (type.getName().startsWith("org.pabean.") && !isWorker(type))
                || REVIEWED.getOrDefault(type.getName(), "").contains("safe for many threads");
    }
}
