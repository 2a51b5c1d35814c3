/*
 * The reference workload in C, for the cost of the law itself: arrays, day buckets, cached weights, one shared sequential
 * generator (xoshiro256+), every decision evaluated. The law is in performance.md.
 *
 *   cc -O3 -march=native -o workload workload.c -lm
 *   ./workload 40000 9        agents, replications
 *
 * Prints a line per replication: milliseconds of processor time, then the 18 fates, decisions, moves and the sum of exit days.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DAYS = 1096, ORIGINS = 14, CITIES = 10, OPTIONS = 15, LEGS = 6, ROW = 16, NONE = -1 };
enum { DEAD, CAPTURED, INTERDICTED, THEATRE, AFFILIATE, ARRIVED = AFFILIATE + 4, TRANSIT = ARRIVED + 10, CLASSES };

static double deadly[ORIGINS], capturing[ORIGINS], part[ORIGINS][OPTIONS][4], constant[ORIGINS][OPTIONS], phase[OPTIONS];
static int legs[ORIGINS][OPTIONS], leg_days[ORIGINS][OPTIONS][LEGS];
static double leg_risk[ORIGINS][OPTIONS][LEGS];
static double cumulative[ORIGINS][DAYS + 1], share_dead[ORIGINS][DAYS];

static uint64_t mixer;
static uint64_t mix(void) {
    uint64_t z = mixer += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}
static double parameter(void) { return (double)(mix() >> 11) * 0x1p-53; }

static uint64_t s[4];
static inline double uniform(void) {
    uint64_t result = s[0] + s[3], t = s[1] << 17;
    s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t;
    s[3] = (s[3] << 45) | (s[3] >> 19);
    return ((double)(result >> 11) + 0.5) * 0x1p-53;
}

static void read_law(void) {
    mixer = 20140610;
    for (int o = 0; o < ORIGINS; o++) {
        deadly[o] = 0.5 + parameter();
        capturing[o] = 0.5 + parameter();
        if (o >= CITIES) deadly[o] *= 0.5;
    }
    for (int o = 0; o < ORIGINS; o++)
        for (int k = 0; k < OPTIONS; k++) {
            for (int j = 0; j < 4; j++) part[o][k][j] = 0.8 * (2 * parameter() - 1);
            double b = parameter();
            constant[o][k] = k == 0 ? 6.0 : 0.6 * (2 * b - 1);
        }
    for (int k = 5; k < OPTIONS; k++) phase[k] = 2 * M_PI * parameter();
    for (int o = 0; o < ORIGINS; o++)
        for (int k = 1; k < OPTIONS; k++) {
            legs[o][k] = 3 + (int)(4 * parameter());
            for (int l = 0; l < legs[o][k]; l++) {
                leg_days[o][k][l] = 2 + (int)(9 * parameter());
                int border = parameter() < 0.6;
                double risk = 0.02 + 0.10 * parameter();
                leg_risk[o][k][l] = border ? risk : 0;
                parameter();
            }
        }
    for (int o = 0; o < ORIGINS; o++)
        for (int d = 0; d < DAYS; d++) {
            double a = 0.0005 * (1 + 0.6 * sin(2 * M_PI * d / 365)) * (d >= 300 && d < 420 ? 3 : 1) * deadly[o];
            double b = 0.0002 * capturing[o];
            cumulative[o][d + 1] = cumulative[o][d] + a + b;
            share_dead[o][d] = a / (a + b);
        }
}

typedef struct { uint32_t *entry; int size, room; } Bucket;
typedef struct { float weight[ROW]; } Weights;

static Bucket bucket[DAYS];
static Weights *weights;
static double (*trait)[4];
static int16_t *last_day;
static int8_t *place, *option, *leg;
static int present[ORIGINS];
static long fates[CLASSES], decisions, moves, exit_days;

static void put(int day, uint32_t agent) {
    if (day >= DAYS) return;
    Bucket *b = &bucket[day];
    if (b->size == b->room) {
        b->room = b->room ? 2 * b->room : 256;
        b->entry = realloc(b->entry, b->room * sizeof *b->entry);
    }
    b->entry[b->size++] = agent;
}

static double gap_scale;
static uint8_t guide[1024]; static double cdf[1024];
static void tab(void){ double q=1-1.0/14; for(int g=0;g<1024;g++) cdf[g]=1-pow(q,g+1); int g=0; for(int i=0;i<1024;i++){ while(cdf[g]<i/1024.0) g++; guide[i]=g;} }
static inline int gap(void) { double u=uniform(); int g=guide[(int)(u*1024)]; while(u>=cdf[g]) g++; return g+1; }

/* Next thing that happens to somebody at a place: a decision, or the end if that comes first. */
static inline void wait_at_place(int agent, int from) {
    int next = from + gap();
    put(next < last_day[agent] ? next : last_day[agent], agent);
}

static void enter(int agent, int p, int day) {
    place[agent] = (int8_t)p;
    present[p]++;
    double end = cumulative[p][day] - log(uniform());
    int low = day, high = DAYS;
    while (low < high) {
        int middle = (low + high) / 2;
        if (cumulative[p][middle + 1] > end || middle == DAYS) high = middle; else low = middle + 1;
    }
    last_day[agent] = (int16_t)low;
    for (int k = 0; k < OPTIONS; k++) {
        double u = constant[p][k];
        for (int j = 0; j < 4; j++) u += part[p][k][j] * trait[agent][j];
        weights[agent].weight[k] = k > 0 && p == CITIES - 1 + k ? 0 : (float)exp(u);
    }
    wait_at_place(agent, day - 1);
}

static void leave_for(int agent, int k, int day) {
    int o = place[agent];
    present[o]--;
    moves++;
    option[agent] = (int8_t)k;
    leg[agent] = 0;
    last_day[agent] = NONE;
    put(day + leg_days[o][k][0], agent);
}

static void end_leg(int agent, int day) {
    int o = place[agent], k = option[agent], l = leg[agent];
    if (leg_risk[o][k][l] > 0 && uniform() < leg_risk[o][k][l]) {
        fates[INTERDICTED]++;
        exit_days += day;
        option[agent] = NONE;
    } else if (++l < legs[o][k]) {
        leg[agent] = (int8_t)l;
        put(day + leg_days[o][k][l], agent);
    } else if (k >= 5) {
        fates[ARRIVED + k - 5]++;
        exit_days += day;
        option[agent] = NONE;
    } else {
        option[agent] = 0;
        enter(agent, CITIES - 1 + k, day + 1);
    }
}

static void decide(int agent, int day, const double *stay, const double *go) {
    const float *w = weights[agent].weight;
    double still = w[0] * stay[place[agent]], total = 0;
    for (int k = 1; k < OPTIONS; k++) total += w[k] * go[k];
    decisions++;
    double u = uniform() * (still + total);
    if (u < still) {
        wait_at_place(agent, day);
        return;
    }
    u -= still;
    int k = 1;
    for (; k < OPTIONS - 1 && u >= w[k] * go[k]; k++) u -= w[k] * go[k];
    leave_for(agent, k, day);
}

static void run(int agents) {
    double stay[ORIGINS], go[OPTIONS];
    memset(fates, 0, sizeof fates);
    memset(present, 0, sizeof present);
    decisions = moves = exit_days = 0;
    for (int d = 0; d < DAYS; d++) bucket[d].size = 0;
    for (int i = 0; i < agents; i++) {
        for (int j = 0; j < 4; j++) trait[i][j] = 2 * uniform() - 1;
        option[i] = 0;
        enter(i, i % CITIES, 0);
    }
    for (int d = 0; d < DAYS; d++) {
        for (int p = 0; p < ORIGINS; p++) stay[p] = exp(0.5 * present[p] / (agents / 10.0));
        for (int k = 1; k < 5; k++) go[k] = exp(-0.5 * present[CITIES - 1 + k] / (agents / 10.0));
        for (int k = 5; k < OPTIONS; k++) go[k] = exp(0.4 * sin(2 * M_PI * d / 365 + phase[k]));
        for (int e = 0; e < bucket[d].size; e++) {
            int agent = (int)bucket[d].entry[e];
            if (last_day[agent] == d) {
                fates[uniform() < share_dead[place[agent]][d] ? DEAD : CAPTURED]++;
                exit_days += d;
                present[place[agent]]--;
                option[agent] = NONE;
            } else if (option[agent] > 0) {
                end_leg(agent, d);
            } else {
                decide(agent, d, stay, go);
            }
        }
    }
    for (int i = 0; i < agents; i++) {
        if (option[i] > 0) fates[TRANSIT]++;
        if (option[i] == 0) fates[place[i] < CITIES ? THEATRE : AFFILIATE + place[i] - CITIES]++;
    }
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

int main(int argc, char **argv) {
    int agents = argc > 1 ? atoi(argv[1]) : 40000, replications = argc > 2 ? atoi(argv[2]) : 5;
    mixer = argc > 3 ? strtoull(argv[3], 0, 10) : 1;
    for (int i = 0; i < 4; i++) s[i] = mix();
    read_law();
    tab(); gap_scale = 1 / log(1 - 1.0 / 14);
    weights = aligned_alloc(64, agents * sizeof *weights);
    trait = malloc(agents * sizeof *trait);
    last_day = malloc(agents * sizeof *last_day);
    place = malloc(agents);
    option = malloc(agents);
    leg = malloc(agents);
    for (int r = 0; r < replications; r++) {
        double start = now();
        run(agents);
        printf("%.3f", now() - start);
        for (int c = 0; c < CLASSES; c++) printf(" %ld", fates[c]);
        printf(" %ld %ld %ld\n", decisions, moves, exit_days);
    }
    return 0;
}
