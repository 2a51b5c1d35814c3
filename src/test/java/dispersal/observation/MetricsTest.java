package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final TinyScene scene = TinyScene.create();

    @Test
    void every_metric_in_the_house_is_registered() {
        List<String> implementations = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dispersal").stream()
                        .filter(type -> type.isAssignableTo(Metric.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList();
        List<String> registered = Metrics.names().stream()
                .map(name -> Metrics.create(name, scene).getClass().getName())
                .toList();
        assertThat(implementations).isNotEmpty().containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test
    void a_metric_goes_by_the_name_it_is_registered_under() {
        assertThat(Metrics.names())
                .doesNotHaveDuplicates()
                .allSatisfy(
                        name -> assertThat(Metrics.create(name, scene).name()).isEqualTo(name));
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> Metrics.create("flow", scene))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "no metric is named flow; there are fates, destinations, stocks, flows, departures");
    }
}
