"""From the counts of a cohort to a dashboard, making anew only what changed."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from infointerview.referrals._branching import dying_out
from infointerview.referrals._dashboard import Dashboard
from infointerview.referrals._diversity import (
    covered,
    effective_number,
    entropy,
    seen_before,
    unlike,
)
from infointerview.referrals._rates import (
    assortment,
    mean_given_k,
    moment_dispersion,
    plug_in,
    share_of,
    with_censored,
)
from infointerview.referrals._reproduction import k_of_counts, wave_mean
from infointerview.referrals._tempo import mean_days, sd_days
from infointerview.referrals._yield import CHANNELS, Funnel, funnel_of, with_referred

if TYPE_CHECKING:
    from datetime import datetime

    from infointerview.referrals._cohort import Cohort
    from infointerview.values import Channel, Estimate

__all__ = ["Reading"]


class Reading:
    """The records made last, each with the whole numbers that it was made of.

    One more fact changes the numbers of half of them. A record takes about as long to
    make as the fact to count, so each is kept until its own numbers change.
    """

    def __init__(self, cohort: Cohort) -> None:
        """Read these counts."""
        self._cohort = cohort
        self._fields: dict[str, object] = {"reproduction_by_wave": ()}
        self._waves: list[Estimate] = []
        self._funnels: dict[Channel | None, Funnel] = {}
        self._further: list[list[int]] = [[] for _ in CHANNELS]
        # what the records were made of; -1 is nothing that could be counted
        self._yield = self._frontier = self._participants = self._pairs = -1
        self._intervals = self._unmet = self._recruits = -1
        self._quota = self._judged = self._coverage = _NOTHING

    def dashboard(self, as_of: datetime | None) -> Dashboard:
        """Return the numbers as they are now."""
        self._renew_yield()
        self._renew_variety()
        c, fields = self._cohort, self._fields
        if c.changed_waves or c.changed_ahead:
            self._renew_waves()
        if c.changed_rows:
            self._renew_funnels()
        fields["as_of"] = as_of
        fields["contacts"] = c.contacts
        fields["participants"] = c.participants
        fields["seeds"] = c.participants - c.recruits
        fields["waves"] = tuple(c.sizes)
        fields["components"] = c.components
        fields["interviews"] = c.held
        fields["frontier"] = c.frontier
        fields["dead_ends"] = c.dead_ends
        dashboard = _new(Dashboard)
        dashboard.__dict__.update(fields)  # what its constructor does, all at once
        return dashboard

    def _renew_yield(self) -> None:
        """Make anew what became of interviews, as far as it changed."""
        c, fields = self._cohort, self._fields
        done, held = c.done, c.held
        renewed = c.yielded != self._yield
        if renewed:
            self._yield = c.yielded
            names = c.names
            k = moment_dispersion(names, c.names_squared, done)
            fields["names_per_interview"] = mean_given_k(names, done, held, k)
            newcomers = c.newcomers
            k = self._k = moment_dispersion(newcomers, c.newcomers_squared, done)
            self._rate = mean_given_k(newcomers, done, held, k)
            fields["reproduction_number"] = self._rate
            fields["dispersion"] = k_of_counts(k, done, held)
            offspring = c.offspring
            while offspring and not offspring[-1]:
                offspring.pop()
            fields["offspring"] = tuple(offspring)
            quota = (c.enough, done, held)
            if quota != self._quota:
                self._quota = quota
                fields["quota_attainment"] = share_of(*quota)
        judged = (c.ripe_met, c.ripe or -c.recruits)  # why there is none depends on it
        if judged != self._judged:
            self._judged, renewed = judged, True
            self._share = share_of(c.ripe_met, c.ripe, c.recruits)
            fields["conversion"] = self._share
        elif c.recruits != self._recruits:
            pending = c.recruits - c.ripe
            fields["conversion"] = with_censored(self._share, pending)
        self._recruits = c.recruits
        if renewed or c.frontier != self._frontier:
            self._frontier = c.frontier
            rate, share = self._rate, self._share
            fields["interview_reproduction_number"] = plug_in(rate, share)
            fields["extinction"] = dying_out(rate, self._k, share, c.frontier)

    def _renew_waves(self) -> None:
        c, means = self._cohort, self._waves
        means += [_NO_WAVE] * (len(c.by_wave) - len(means))
        for wave in c.changed_waves:
            total, squares, done, held = c.by_wave[wave]
            means[wave] = wave_mean(total, squares, done, held, c.ahead[wave])
        for wave in c.changed_ahead - c.changed_waves:
            _, _, done, held = c.by_wave[wave]
            means[wave] = with_censored(means[wave], held - done + c.ahead[wave])
        c.changed_waves.clear()
        c.changed_ahead.clear()
        self._fields["reproduction_by_wave"] = tuple(means)

    def _renew_funnels(self) -> None:
        c, known = self._cohort, self._funnels
        in_use = len(known)
        for row in c.changed_rows:
            channel, counts = CHANNELS[row], c.rows[row]
            if counts[0]:
                known[channel] = self._funnel(row, counts)
            else:
                known.pop(channel, None)
                in_use = -1
        c.changed_rows.clear()
        if len(known) != in_use:
            known = {
                channel: known[channel] for channel in CHANNELS if channel in known
            }
            self._funnels = known
        self._fields["funnels"] = MappingProxyType(known.copy())

    def _funnel(self, row: int, counts: list[int]) -> Funnel:
        """Return the funnel of a channel; most often somebody was named, no more."""
        further, known = counts[1:], self._funnels.get(CHANNELS[row])
        if known is not None and further == self._further[row]:
            return with_referred(known, counts[0], counts[4])
        self._further[row] = further
        return funnel_of(*counts)

    def _renew_variety(self) -> None:
        """Make anew what is known of people, as far as it changed."""
        c, fields = self._cohort, self._fields
        intervals, unmet = c.intervals, c.recruits - c.recruits_met
        if intervals != self._intervals:
            self._intervals = intervals
            sd = sd_days(c.interval_total, intervals, c.interval_squared)
            fields["generation_sd"] = sd
            self._mean = mean_days(c.interval_total, intervals, unmet)
            fields["generation_mean"] = self._mean
        elif unmet != self._unmet:
            fields["generation_mean"] = with_censored(self._mean, unmet)
        self._unmet = unmet
        pairs, unknown = c.pairs, c.pairs_unknown
        if pairs + unknown != self._pairs:  # they only grow in number
            self._pairs = pairs + unknown
            alike = assortment(pairs, c.pairs_alike, c.pairs_expected, unknown)
            fields["assortativity"] = alike
        if c.participants != self._participants:  # and so do these
            self._participants = c.participants
            known, unknown = c.known, c.participants - c.known
            fields["shannon"] = entropy(known, c.weighted, unknown)
            effective = effective_number(known, c.weighted, unknown)
            fields["effective_categories"] = effective
            fields["simpson"] = unlike(known, c.members_squared, unknown)
            again = seen_before(known, c.once, c.twice, unknown)
            fields["sample_coverage"] = again
        coverage = (c.covered, len(c.targets))
        if coverage != self._coverage:
            self._coverage = coverage
            fields["coverage"] = covered(*coverage)


_new = object.__new__
_NOTHING: tuple[int, ...] = ()
_NO_WAVE = wave_mean(0, 0, 0, 0, 0)
