package dispersal.submodel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one parameter of the model beside the equation that uses it: what it means in the world, its unit, and what it
 * can never be. Its value stands in a scenario, its source and plausible range in the evidence file.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Parameter {

    /** What the number says about the world, as a phrase without a full stop. */
    String meaning();

    /** Unit in plain text: {@code 1/day}, {@code USD/month}, {@code persons}, {@code days}, {@code share}, {@code utils}. */
    String unit();

    /** Smallest value that makes sense at all (inclusive). */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest value that makes sense at all (inclusive). */
    double max() default Double.POSITIVE_INFINITY;

    /** Symbol used in equations, or empty where the name says enough. */
    String symbol() default "";

    /**
     * Whether a dated policy may change the value during a run; structural quantities, which are read once while the world
     * is set up, may not.
     */
    boolean datable() default true;
}
