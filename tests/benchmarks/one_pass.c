/* The dashboard of five in one compiled pass over columns whose rows are in time order:
   the peer that no library beats. Built by test_expansion.py where there is a compiler. */

#include <stdint.h>
#include <stdlib.h>

static int32_t find(int32_t *leader, int32_t row)
{
    while (leader[row] != row)
        row = leader[row] = leader[leader[row]];
    return row;
}

/* waves: sizes, of 256 at most; given: out-degree of each; below: descendants;
   mixed: groups x groups counts. Returns the number of components. */
int32_t one_pass(int32_t people, const int32_t *referrers, const int32_t *groups,
                 int32_t categories, int32_t namings, const int32_t *from,
                 const int32_t *to, int64_t *waves, int32_t *wave, int32_t *leader,
                 int32_t *given, int32_t *below, int64_t *mixed)
{
    int32_t components = 0;
    for (int32_t row = 0; row < people; row++) {
        int32_t referrer = referrers[row];
        given[row] = below[row] = 0;
        if (referrer < 0) {
            wave[row] = 0;
            leader[row] = row;
            components++;
        } else {
            wave[row] = wave[referrer] + 1;
            leader[row] = leader[referrer];
            given[referrer]++;
            mixed[groups[referrer] * categories + groups[row]]++;
        }
        waves[wave[row]]++;
    }
    for (int32_t n = 0; n < namings; n++) {
        int32_t one = find(leader, from[n]), other = find(leader, to[n]);
        given[from[n]]++;
        mixed[groups[from[n]] * categories + groups[to[n]]]++;
        if (one != other) {
            leader[other] = one;
            components--;
        }
    }
    for (int32_t row = people - 1; row >= 0; row--)
        if (referrers[row] >= 0)
            below[referrers[row]] += below[row] + 1;
    return components;
}
