package dispersal.submodel;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Parameter records for tests: all at rest but some, or anywhere inside their hard bounds. */
final class ParameterDraws {

    /** Draws of a property. */
    static final int MANY = 300;

    private static final double REACH = 3;

    private ParameterDraws() {}

    /** A fixed sequence of random numbers for one test. */
    static UniformRandomProvider dice(long seed) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    }

    /** A record whose unnamed parameters are 0, or the nearest value allowed. */
    static <R extends Record> R at(Class<R> type, Map<String, Double> named) {
        long known = Stream.of(type.getRecordComponents())
                .filter(c -> named.containsKey(c.getName()))
                .count();
        if (known != named.size()) {
            throw new IllegalArgumentException(type.getSimpleName() + " lacks one of " + named.keySet());
        }
        return make(type, c -> named.containsKey(c.getName()) ? named.get(c.getName()) : clip(c, 0));
    }

    /** A record whose parameters lie anywhere between -3 and 3 that their bounds allow. */
    static <R extends Record> R anywhere(Class<R> type, UniformRandomProvider dice) {
        return make(type, c -> clip(c, -REACH) + dice.nextDouble() * (clip(c, REACH) - clip(c, -REACH)));
    }

    private static double clip(RecordComponent component, double value) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        return Math.max(parameter.min(), Math.min(parameter.max(), value));
    }

    private static <R extends Record> R make(Class<R> type, ToDoubleFunction<RecordComponent> valueOf) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(c -> typed(c.getType(), valueOf.applyAsDouble(c)))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException(type.getSimpleName() + " refused " + Arrays.toString(values), refused);
        }
    }

    private static Object typed(Class<?> type, double value) {
        return type == int.class ? (Object) (int) value : (Object) value;
    }
}
