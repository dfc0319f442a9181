package org.pabean.mutation;

import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets each property draw few values, always the same, and not look for a smaller counterexample. Each of thousands of
 * faults meets the properties once, and whether a property notices a fault must not be luck. Only the profile
 * {@code mutation} registers it, from {@code src/test/mutation}.
 */
public final class ShortProperties implements AroundPropertyHook {

    private static final int TRIES = 10;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        attributes.setTries(Math.min(TRIES, attributes.tries().orElse(TRIES)));
        attributes.setSeed("20260101");
        attributes.setShrinking(ShrinkingMode.OFF);
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
