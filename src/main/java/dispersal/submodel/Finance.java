package dispersal.submodel;

import java.io.Serializable;

/**
 * The caliphate's money (Spec 3.4): revenue follows territory, pay follows revenue, and affiliates receive what is left above
 * a floor. {@code R = R0 T^eta}; {@code w = min(1, phi R / payroll)}; {@code Z = z max(0, R - Rmin) / R0}.
 *
 * <p>Source of the functional form: three published monthly revenue estimates (IHS Markit 2015–2017).
 */
public record Finance(
        @Parameter(
                meaning = "revenue when the whole of the initial territory is held",
                unit = "MUSD/month",
                min = 0,
                max = 1000,
                symbol = "R_0")
        double initialRevenueMillionUsdPerMonth,

        @Parameter(
                meaning = "elasticity of revenue to the territory index",
                unit = "-",
                min = 0,
                max = 10,
                symbol = "eta_R")
        double revenueElasticity,

        @Parameter(
                meaning = "monthly pay of a fighter at full pay",
                unit = "USD/month",
                min = 1,
                max = 10000,
                symbol = "w_ref")
        double fullPayUsdPerMonth,

        @Parameter(
                meaning = "share of revenue spent on fighters' pay",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "phi_w")
        double payrollShare,

        @Parameter(
                meaning = "local members on the payroll when the whole of the initial territory is held",
                unit = "persons",
                min = 0,
                max = 1e6)
        double localHeadcount,

        @Parameter(
                meaning = "scale of transfers from the core to affiliates",
                unit = "-",
                min = 0,
                max = 10,
                symbol = "z_k")
        double transferScale,

        @Parameter(
                meaning = "revenue below which the core sends nothing to affiliates",
                unit = "MUSD/month",
                min = 0,
                max = 1000,
                symbol = "R_min")
        double transferFloorMillionUsdPerMonth,

        @Parameter(
                meaning = "propaganda reach that survives without territory",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "A_inf")
        double propagandaFloor)
        implements Serializable {

    private static final double MILLION = 1e6;

    /**
     * Monthly revenue.
     *
     * @param territory territory index T in [0, 1]
     * @return R [MUSD/month]
     */
    public double revenue(double territory) {
        return initialRevenueMillionUsdPerMonth * Math.pow(territory, revenueElasticity);
    }

    /**
     * Pay relative to full pay.
     *
     * @param territory       territory index T in [0, 1]
     * @param foreignFighters foreign fighters on the payroll [persons]
     * @return w in [0, 1]; 1 when nobody is left to be paid
     */
    public double payIndex(double territory, double foreignFighters) {
        double payroll = fullPayUsdPerMonth * (localHeadcount * territory + foreignFighters);
        return payroll <= 0 ? 1 : Math.min(1, payrollShare * MILLION * revenue(territory) / payroll);
    }

    /**
     * Transfers to affiliates relative to the initial revenue.
     *
     * @param revenue present revenue R [MUSD/month]
     * @return Z, at least 0
     */
    public double transferIndex(double revenue) {
        return transferScale
                * Math.max(0, revenue - transferFloorMillionUsdPerMonth)
                / initialRevenueMillionUsdPerMonth;
    }

    /**
     * Reach of the group's propaganda, {@code A = Ainf + (1 - Ainf) sqrt(T)}: the brand survives the land.
     *
     * @param territory territory index T in [0, 1]
     * @return A in [0, 1]
     */
    public double propagandaIndex(double territory) {
        return propagandaFloor + (1 - propagandaFloor) * Math.sqrt(territory);
    }
}
