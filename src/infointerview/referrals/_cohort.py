"""The referral graph as whole numbers: columns by contact, and counts kept up to date.

Contacts and interviews are numbers from 0 here, instants are microseconds. Every method
takes a constant number of steps, but for the count of descendants, which goes up the
chain of referrers. No float is added up, so nothing depends on the order of events.
What an event is, and whether it may follow, is for `_tracker` to know.
"""

from __future__ import annotations

from array import array
from collections import Counter
from heapq import heappop, heappush
from itertools import compress
from typing import TYPE_CHECKING

from infointerview.referrals._diversity import weight
from infointerview.referrals._yield import CHANNELS

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["Cohort"]

# What is so of a contact, in the bits of one number.
PARTICIPANT, REFERRED, MET, CLOSED, RIPE = 1, 2, 4, 8, 16
JUDGED = (32, 64, 128)  # the window of the step from each stage of the funnel is over
NEWCOMER = PARTICIPANT | REFERRED

RECRUIT, CONTACTED, REPLIED, INTERVIEWED = range(4)
UNASKED = len(CHANNELS) - 1

_ROOM = 64
_TWICE = 2


# With slots, since these are more than an object without them keeps at hand, and all
# of them are looked up all the time.
_HELD = """
    window contact_window step_window quota
    contacts referrer wave below leader category flags step channel met latest waiting
    host recruited named complete
    codes members weights given received met_there
    interviews_open contacts_open steps_open
    crossed participants recruits components frontier dead_ends sizes held done yielded
    names names_squared enough newcomers newcomers_squared offspring by_wave ahead
    changed_waves changed_ahead recruits_met ripe ripe_met
    intervals interval_total interval_squared rows changed_rows
    pairs pairs_alike pairs_expected pairs_unknown
    known members_squared weighted once twice targets wanted covered
"""


class Cohort:
    """State of a tracker; see the module."""

    __slots__ = tuple(_HELD.split())

    def __init__(
        self, *, window: int, contact_window: int, step_window: int, quota: int
    ) -> None:
        """Start without anybody; windows are in microseconds."""
        self.window = window
        self.contact_window = contact_window
        self.step_window = step_window
        self.quota = quota
        # by contact, and room for the next ones
        self.referrer = array("i")
        # lists of what are nearly always small numbers, which Python keeps ready
        self.wave: list[int] = []
        self.below: list[int] = []  # descendants
        self.leader = array("i")  # of the component: union-find
        self.category = array("i")
        self.flags = array("B")
        self.step = array("b")  # furthest stage of the funnel, -1 for a seed
        self.channel = array("b")
        self.met = array("q")
        self.latest = array("i")  # the last interview, -1 if none
        self.waiting = array("i")  # interviews in their window
        # by interview
        self.host = array("i")
        self.recruited = array("i")
        self.named = array("i")
        self.complete = bytearray()
        # by category
        self.codes: dict[str, int] = {}
        self.members: list[int] = []
        self.weights: list[int] = []
        self.given: list[int] = []
        self.received: list[int] = []
        self.met_there: list[int] = []
        # windows that are still open: (since, what)
        self.interviews_open: list[tuple[int, int]] = []
        self.contacts_open: list[tuple[int, int]] = []
        self.steps_open: list[tuple[int, int, int]] = []
        # counts
        self.crossed: set[int] = set()
        self.contacts = self.participants = self.recruits = self.components = 0
        self.frontier = self.dead_ends = 0
        self.sizes: list[int] = []
        self.held = self.done = self.yielded = 0  # the last: changes of these
        self.names = self.names_squared = self.enough = 0
        self.newcomers = self.newcomers_squared = 0
        self.offspring: list[int] = []
        self.by_wave: list[list[int]] = []  # newcomers, squared, complete, held
        self.ahead: list[int] = []  # the frontier by wave
        self.changed_waves: set[int] = set()
        self.changed_ahead: set[int] = set()
        self.recruits_met = self.ripe = self.ripe_met = 0
        self.intervals = self.interval_total = self.interval_squared = 0
        self.rows = [[0] * 10 for _ in CHANNELS]  # reached, judged, went on
        self.changed_rows = set(range(len(CHANNELS)))
        self.pairs = self.pairs_alike = self.pairs_expected = self.pairs_unknown = 0
        self.known = self.members_squared = self.weighted = self.once = self.twice = 0
        self.targets: frozenset[str] = frozenset()
        self.wanted: set[int] = set()  # their codes, as far as there are any
        self.covered = 0

    # --- who there is

    def add(self, category: str | None) -> int:
        """Put somebody into the address book; return their number."""
        new = self.contacts
        if new == len(self.referrer):
            self._make_room()
        self.contacts = new + 1
        self.category[new] = self.code(category)
        self.components += 1
        self._grow(0)
        return new

    def _make_room(self) -> None:
        """Make all columns longer, which takes as long for many rows as for one."""
        new = len(self.referrer)
        self.wave += [0] * _ROOM
        self.below += [0] * _ROOM
        self.leader.extend(range(new, new + _ROOM))
        for column, blank in (
            (self.referrer, -1),
            (self.category, -1),
            (self.flags, 0),
            (self.step, -1),
            (self.channel, UNASKED),
            (self.met, 0),
            (self.latest, -1),
            (self.waiting, 0),
        ):
            column.extend(array(column.typecode, (blank,)) * _ROOM)

    def code(self, category: str | None) -> int:
        """Return the number of a category, -1 for none."""
        if category is None:
            return -1
        code = self.codes.setdefault(category, len(self.codes))
        if code == len(self.members):
            self.members.append(0)
            self.weights.append(0)
            self.given.append(0)
            self.received.append(0)
            self.met_there.append(0)
            if category in self.targets:
                self.wanted.add(code)
        return code

    def come(self, contact: int) -> None:
        """Let somebody take part, if they do not yet."""
        flags = self.flags[contact]
        if flags & PARTICIPANT:
            return
        self.flags[contact] = flags | PARTICIPANT
        self.participants += 1
        code = self.category[contact]
        if code < 0:
            return
        before = self.members[code]
        self.members[code] = before + 1
        self.known += 1
        self.members_squared += 2 * before + 1
        lighter, self.weights[code] = self.weights[code], weight(before + 1)
        self.weighted += self.weights[code] - lighter
        if before <= _TWICE:
            self.once += (before == 0) - (before == 1)
            self.twice += (before == 1) - (before == _TWICE)

    # --- who named whom

    def knows(self, referrer: int, referred: int) -> bool:
        """Return whether the one has named the other already."""
        return (
            self.referrer[referred] == referrer
            or (referrer << 32 | referred) in self.crossed
        )

    def bring(self, referrer: int, referred: int, at: int) -> None:
        """Take a first referral of somebody who does not take part yet."""
        self.come(referred)
        referrers, below, flags = self.referrer, self.below, self.flags
        referrers[referred] = referrer
        wave = self.wave[referred] = self.wave[referrer] + 1
        self.sizes[0] -= 1
        self._grow(wave)
        if not below[referrer] and flags[referrer] & MET and not self.waiting[referrer]:
            self.dead_ends -= 1
        above = referrer
        while above >= 0:
            below[above] += 1
            above = referrers[above]
        self.leader[referred] = referrer  # alone until now
        self.components -= 1
        self.recruits += 1
        now = flags[referred] = flags[referred] | REFERRED
        if not now & CLOSED:
            self.frontier += 1
            self.ahead[wave] += 1
            self.changed_ahead.add(wave)
        self._mix(referrer, referred)
        self.step[referred] = RECRUIT
        self.rows[UNASKED][RECRUIT] += 1
        self.changed_rows.add(UNASKED)
        heappush(self.contacts_open, (at, referred))
        heappush(self.steps_open, (at, referred, RECRUIT))

    def cross(self, referrer: int, referred: int) -> None:
        """Take a first naming of somebody who takes part already."""
        self.crossed.add(referrer << 32 | referred)
        one, other = self.find(referrer), self.find(referred)
        if one != other:
            self.leader[other] = one
            self.components -= 1
        self._refer(referred)
        self._mix(referrer, referred)

    def find(self, contact: int) -> int:
        """Return who stands for the component of a contact."""
        leader = self.leader
        while (above := leader[contact]) != contact:
            leader[contact] = contact = leader[above]
        return contact

    # --- interviews

    def hold(self, contact: int, end: int) -> int:
        """Take an interview that was held; return its number."""
        new = self.held
        self.held = new + 1
        self.yielded += 1
        self.host.append(contact)
        self.recruited.append(0)
        self.named.append(0)
        self.complete.append(0)
        heappush(self.interviews_open, (end, new))
        self.latest[contact] = new
        waiting, is_met = self.waiting[contact], self.flags[contact] & MET
        if is_met and not waiting and not self.below[contact]:
            self.dead_ends -= 1
        self.waiting[contact] = waiting + 1
        self._wave(contact)[3] += 1
        if not is_met:
            self._meet(contact, end)
        return new

    def credit(self, interview: int, *, names: int, recruits: int) -> None:
        """Count so many names and recruits more, or fewer, for an interview."""
        x, y = self.recruited[interview], self.named[interview]
        self.recruited[interview] = x + recruits
        self.named[interview] = y + names
        if not self.complete[interview]:
            return
        self.yielded += 1
        squares = recruits * (2 * x + recruits)
        self.names += names
        self.names_squared += names * (2 * y + names)
        self.enough += (y + names >= self.quota) - (y >= self.quota)
        if recruits:
            self.newcomers += recruits
            self.newcomers_squared += squares
            offspring = self.offspring
            while x + recruits >= len(offspring):
                offspring.append(0)
            offspring[x] -= 1
            offspring[x + recruits] += 1
            wave = self._wave(self.host[interview])
            wave[0] += recruits
            wave[1] += squares

    def follow_up(self, one: int, other: int) -> None:
        """Count the time between two interviews of which one led to the other."""
        length = self.met[other] - self.met[one]
        if length >= 0:
            self.intervals += 1
            self.interval_total += length
            self.interval_squared += length * length

    # --- how far somebody got

    def close(self, contact: int, *, closed: bool) -> None:
        """Say whether somebody can no longer be met, or can again."""
        before = self.flags[contact]
        after = before | CLOSED if closed else before & ~CLOSED
        self.flags[contact] = after
        if before & (REFERRED | MET) == REFERRED and before != after:
            self._ahead(contact, -1 if closed else 1)

    def ask(self, contact: int, channel: int, at: int) -> None:
        """Take a message to somebody; the first one says which channel they are of."""
        if self.step[contact] < 0:
            return
        if self.channel[contact] == UNASKED:
            self._funnel(contact, -1)
            self.channel[contact] = channel
            self._funnel(contact, 1)
        self.advance(contact, CONTACTED, at)

    def advance(self, contact: int, stage: int, at: int) -> None:
        """Let a recruit get to a stage, and to those before it."""
        before = self.step[contact]
        if not 0 <= before < stage:
            return
        self._funnel(contact, -1)
        self.step[contact] = stage
        self._funnel(contact, 1)
        for reached in range(before + 1, min(stage, REPLIED) + 1):
            heappush(self.steps_open, (at, contact, reached))

    # --- time

    def drain(self, now: int) -> None:
        """Close the windows that are over by `now`."""
        queue, until = self.interviews_open, now - self.window
        while queue and queue[0][0] <= until:
            self._complete(heappop(queue)[1])
        queue, until = self.contacts_open, now - self.contact_window
        while queue and queue[0][0] <= until:
            self._ripen(heappop(queue)[1])
        steps, until = self.steps_open, now - self.step_window
        while steps and steps[0][0] <= until:
            _, contact, step = heappop(steps)
            self._judge(contact, step)

    # --- what is wanted

    def want(self, targets: Collection[str]) -> None:
        """Say which categories are targets."""
        self.targets = frozenset(targets)
        self.wanted = {self.codes[key] for key in self.targets if key in self.codes}
        self.covered = sum(self.met_there[code] > 0 for code in self.wanted)

    # --- what follows from these

    def _grow(self, wave: int) -> None:
        if wave == len(self.sizes):
            self.sizes.append(0)
            self.by_wave.append([0] * 4)
            self.ahead.append(0)
            self.changed_waves.add(wave)
        self.sizes[wave] += 1

    def _wave(self, contact: int) -> list[int]:
        """Return the counts of a contact's wave, about to be changed."""
        wave = self.wave[contact]
        self.changed_waves.add(wave)
        return self.by_wave[wave]

    def _refer(self, contact: int) -> None:
        flags = self.flags[contact]
        self.flags[contact] = flags | REFERRED
        if not flags & (REFERRED | MET | CLOSED):
            self._ahead(contact, 1)

    def _ahead(self, contact: int, by: int) -> None:
        self.frontier += by
        wave = self.wave[contact]
        self.ahead[wave] += by
        self.changed_ahead.add(wave)

    def _mix(self, referrer: int, referred: int) -> None:
        one, other = self.category[referrer], self.category[referred]
        if one < 0 or other < 0:
            self.pairs_unknown += 1
            return
        alike = one == other
        self.pairs += 1
        self.pairs_alike += alike
        self.pairs_expected += self.received[one] + self.given[other] + alike
        self.given[one] += 1
        self.received[other] += 1

    def _meet(self, contact: int, at: int) -> None:
        flags = self.flags[contact]
        if flags & (REFERRED | CLOSED) == REFERRED:
            self._ahead(contact, -1)
        self.flags[contact] = flags | MET
        self.met[contact] = at
        referrer = self.referrer[contact]
        if referrer >= 0:
            self.recruits_met += 1
            if flags & RIPE:
                self.ripe_met += 1
            if self.flags[referrer] & MET:
                self.follow_up(referrer, contact)
            self.advance(contact, INTERVIEWED, at)
        code = self.category[contact]
        if code >= 0:
            self.met_there[code] += 1
            if self.met_there[code] == 1 and code in self.wanted:
                self.covered += 1

    def _complete(self, interview: int) -> None:
        self.complete[interview] = 1
        host = self.host[interview]
        newcomers, names = self.recruited[interview], self.named[interview]
        self._add(self.wave[host], newcomers, names, 1)
        self.waiting[host] -= 1
        if not self.waiting[host] and not self.below[host]:
            self.dead_ends += 1

    def count_complete(self) -> None:
        """Count all interviews there are, and those of them that are complete."""
        self.held = len(self.host)
        self.yielded += 1
        waves = [self.wave[host] for host in self.host]
        for wave, count in Counter(waves).items():
            self.by_wave[wave][3] += count
        columns = zip(waves, self.recruited, self.named, strict=True)
        whole = compress(columns, self.complete)
        for (wave, newcomers, names), count in Counter(whole).items():
            self._add(wave, newcomers, names, count)

    def _add(self, wave: int, newcomers: int, names: int, by: int) -> None:
        """Count so many complete interviews of a kind more, or fewer."""
        self.yielded += 1
        self.done += by
        self.newcomers += by * newcomers
        self.newcomers_squared += by * newcomers * newcomers
        self.names += by * names
        self.names_squared += by * names * names
        self.enough += by * (names >= self.quota)
        offspring = self.offspring
        while newcomers >= len(offspring):
            offspring.append(0)
        offspring[newcomers] += by
        self.changed_waves.add(wave)
        row = self.by_wave[wave]
        row[0] += by * newcomers
        row[1] += by * newcomers * newcomers
        row[2] += by

    def _ripen(self, contact: int) -> None:
        self.flags[contact] |= RIPE
        self.ripe += 1
        if self.flags[contact] & MET:
            self.ripe_met += 1

    def _judge(self, contact: int, step: int) -> None:
        self._funnel(contact, -1)
        self.flags[contact] |= JUDGED[step]
        self._funnel(contact, 1)

    def _funnel(self, contact: int, by: int) -> None:
        """Count a recruit in the row of their channel, or no longer count them."""
        channel, stage = self.channel[contact], self.step[contact]
        row, flags = self.rows[channel], self.flags[contact]
        self.changed_rows.add(channel)
        for step in range(stage + 1):
            row[step] += by
        for step, judged in enumerate(JUDGED):
            if flags & judged:
                row[4 + step] += by
                if stage > step:
                    row[7 + step] += by
