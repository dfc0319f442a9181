package org.pabean.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes JSON out of the bytes of a fuzzer: a text as it comes, or a known object that is changed place by place, so that
 * what comes of it is always JSON and often nearly right.
 */
public final class JsonDraft {

    private static final int MOST_CHANGES = 12;
    private static final int MOST_COPIES = 2_000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<ObjectNode> known;
    private final Map<String, List<JsonNode>> values = new TreeMap<>();
    private final List<String> names;

    /** Changes these objects, with the names and values that any of them has. */
    public JsonDraft(List<ObjectNode> known) {
        this.known = List.copyOf(known);
        known.forEach(this::note);
        this.names = List.copyOf(values.keySet());
    }

    private void note(JsonNode node) {
        node.properties().forEach(field -> {
            values.computeIfAbsent(field.getKey(), name -> new ArrayList<>()).add(field.getValue());
            note(field.getValue());
        });
        if (node.isArray()) {
            node.forEach(this::note);
        }
    }

    /** Bytes that give the known objects as they are, and one that gives a text as it comes. */
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            seeds.add(new byte[] {1, (byte) (i >> 8), (byte) i});
        }
        seeds.add(asItIs(known.get(0).toString()));
        return seeds;
    }

    /** Bytes that give this text. */
    public static byte[] asItIs(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] seed = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, seed, 1, bytes.length);
        return seed;
    }

    /** The text that the bytes make. */
    public String text(Choices choices) {
        if (choices.next() % 4 == 0) {
            return choices.restAsText();
        }
        ObjectNode draft = choices.of(known).deepCopy();
        for (int i = 0; i < MOST_CHANGES && choices.hasMore(); i++) {
            List<ContainerNode<?>> places = new ArrayList<>();
            collect(draft, places);
            change(choices.of(places), choices);
        }
        return draft.toString();
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ContainerNode<?> container && places.size() < MOST_COPIES) {
            places.add(container);
            container.forEach(each -> collect(each, places));
        }
    }

    private void change(ContainerNode<?> place, Choices choices) {
        if (place instanceof ObjectNode object) {
            changeObject(object, choices);
        } else if (place instanceof ArrayNode array) {
            changeArray(array, choices);
        }
    }

    private void changeObject(ObjectNode object, Choices choices) {
        List<String> own = new ArrayList<>();
        object.fieldNames().forEachRemaining(own::add);
        int way = choices.next() % 8;
        boolean fresh = own.isEmpty() || way == 0;
        String name = fresh ? choices.of(names) : choices.of(own);
        if (way == 1) {
            object.remove(name);
        } else if (way == 2) {
            object.set(choices.text(), value(name, choices));
        } else {
            object.set(name, value(name, choices));
        }
    }

    private void changeArray(ArrayNode array, Choices choices) {
        int way = choices.next() % 8;
        if (array.isEmpty() || way == 0) {
            array.add(value(choices.of(names), choices));
            return;
        }
        int index = choices.below(array.size());
        switch (way) {
            case 1 -> array.remove(index);
            case 2 -> repeat(array, index, 1 << choices.next() % 12);
            case 3 -> array.set(index, value(choices.of(names), choices));
            default -> array.add(array.get(index).deepCopy());
        }
    }

    private static void repeat(ArrayNode array, int index, int times) {
        JsonNode repeated = array.get(index);
        for (int i = 0; i < times && array.size() < MOST_COPIES; i++) {
            array.add(repeated.deepCopy());
        }
    }

    private JsonNode value(String name, Choices choices) {
        return switch (choices.next() % 12) {
            case 0, 1, 2 ->
                choices.of(values.getOrDefault(name, List.of(JSON.nullNode()))).deepCopy();
            case 3 ->
                choices.of(values.getOrDefault(choices.of(names), List.of())).deepCopy();
            case 4, 5 -> JSON.textNode(choices.of(Odd.TEXTS));
            case 6 -> JSON.textNode(choices.text());
            case 7 -> JSON.numberNode(choices.below(65_536) - 100);
            case 8 -> JSON.textNode(decimal(choices));
            case 9 -> JSON.numberNode(new BigDecimal(choices.of(NUMBERS)));
            case 10 ->
                choices.of(List.of(JSON.nullNode(), JSON.arrayNode(), JSON.objectNode(), JSON.booleanNode(true)));
            default ->
                JSON.textNode(java.time.LocalDate.of(2016, 1, 1)
                        .plusDays(choices.below(8_000))
                        .toString());
        };
    }

    private static final List<String> NUMBERS = List.of(
            "1e999999999", "-1e999999999", "1e-999999999", "1e50", "0.1", "-1", "1.0", "99999999999999999999", "1e3");

    private static String decimal(Choices choices) {
        StringBuilder digits = new StringBuilder(choices.next() % 8 == 0 ? "-" : "");
        int length = 1 + choices.next() % 40;
        int point = choices.next() % 44;
        for (int i = 0; i < length; i++) {
            digits.append(i == point && i > 0 ? "." : "").append(choices.next() % 10);
        }
        return digits.toString();
    }
}
