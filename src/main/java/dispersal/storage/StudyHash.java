package dispersal.storage;

import dispersal.analysis.design.StudyDescription;

final class StudyHash {
    static String of(StudyDescription study, LoadedScenario base) {
        throw new UnsupportedOperationException(study.name() + base);
    }
}
