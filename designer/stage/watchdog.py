"""Notices that a page no longer answers, or that a new one never begins."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

INTERVAL_MS = 1000
# Ticks without an answer, not time by the clock: while the program itself was busy or asleep nothing is counted.
PATIENCE = 3
BOOT_PATIENCE = 5
# Who asks for a page that hangs to be started afresh has seen enough of it: a page that lives answers in 3 ms.
PROBE_MS = 400


class Watchdog(QObject):
    """Asks the frame once a second whether it lives.

    Signals:
        ping: asks; the answer goes to `pong`.
        hung: three asks' time went by without an answer.
        recovered: a page that had hung answers again.
        awake: the page has answered a probe. silent: it has not.

    Attributes:
        is_hung: whether the page does not answer.
    """

    ping = Signal(int)
    hung = Signal()
    recovered = Signal()
    awake = Signal()
    silent = Signal()

    def __init__(self, parent: QObject | None = None, *, interval_ms: int = INTERVAL_MS) -> None:
        super().__init__(parent)
        self.is_hung = False
        self._asked = QElapsedTimer()
        self._probe = QTimer(self, singleShot=True, interval=PROBE_MS)
        self._probe.timeout.connect(self.silent)
        self._serial = 0
        self._waiting_ticks = 0
        self._waiting = False
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._tick)

    def set_interval(self, interval_ms: int) -> None:
        """Ask more or less often than once a second."""
        self._timer.setInterval(interval_ms)

    @property
    def is_doubtful(self) -> bool:
        """Whether the page has owed an answer for longer than one that lives needs."""
        return self._waiting and self._asked.hasExpired(PROBE_MS)

    @property
    def is_probing(self) -> bool:
        """Whether a probe waits for its answer."""
        return self._probe.isActive()

    def probe(self) -> None:
        """Ask at once: `awake` or `silent` follows within half a second, unless `stop` comes first."""
        self._ask()
        self._probe.start()

    def start(self) -> None:
        """Watch a page that begins now."""
        self.stop()
        self._timer.start()
        self._ask()

    def stop(self) -> None:
        """Watch nothing; a hang is forgotten without `recovered`."""
        self._timer.stop()
        self._probe.stop()
        self._waiting = False
        self._waiting_ticks = 0
        self.is_hung = False

    def pong(self, serial: int) -> None:
        """Take an answer; an answer to an older question counts for nothing."""
        if not self._waiting or serial != self._serial:
            return
        self._waiting = False
        self._waiting_ticks = 0
        if self.is_hung:
            self.is_hung = False
            self.recovered.emit()
        if self._probe.isActive():
            self._probe.stop()
            self.awake.emit()

    def _tick(self) -> None:
        if not self._waiting:
            self._ask()
            return
        self._waiting_ticks += 1
        if self._waiting_ticks >= PATIENCE and not self.is_hung:
            self.is_hung = True
            self.hung.emit()

    def _ask(self) -> None:
        self._serial += 1
        self._asked.start()
        self._waiting = True
        self._waiting_ticks = 0
        self.ping.emit(self._serial)


class BootWatch(QObject):
    """Waits for a frame to begin. One that does not may stand behind a page that hangs in the same process.

    Signals:
        late: it is time to make the shell anew and load the frame again.
        gave_up: it did not begin then either.

    Attributes:
        is_over: whether the second try failed, too.
    """

    late = Signal()
    gave_up = Signal()

    def __init__(self, parent: QObject | None = None, *, interval_ms: int = INTERVAL_MS) -> None:
        super().__init__(parent)
        self.is_over = False
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._tick)

    @property
    def is_waiting(self) -> bool:
        """Whether a frame is still to begin."""
        return self._timer.isActive()

    def start(self) -> None:
        """Wait for a frame that is loaded now."""
        self.stop()
        self._timer.start()

    def stop(self) -> None:
        """Wait no more."""
        self._timer.stop()
        self._ticks = 0
        self.is_over = False

    def _tick(self) -> None:
        self._ticks += 1
        if self._ticks == BOOT_PATIENCE:
            self.late.emit()
        elif self._ticks == 2 * BOOT_PATIENCE:
            self._timer.stop()
            self.is_over = True
            self.gave_up.emit()
