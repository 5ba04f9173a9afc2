"""What a run has found."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Deviation:
    """A mutant on which we and the compiler disagree.

    Attributes:
        path: the file it was made of.
        ways: what was done to it.
        text: the mutant.
        compiler: what the compiler says; empty when it accepts.
        ours: what we say; empty when we accept.
    """

    path: str
    ways: tuple[str, ...]
    text: str
    compiler: str
    ours: str


@dataclass(slots=True)
class Report:
    """The figures of a run over mutants.

    Attributes:
        mutants: how many there were.
        rejected: how many of them the compiler rejects.
        same_line: how many both reject on the same line.
        deviations: where the verdicts differ.
    """

    mutants: int = 0
    rejected: int = 0
    same_line: int = 0
    deviations: list[Deviation] = field(default_factory=list)

    @property
    def parity(self) -> float:
        """The share of equal verdicts, 1 for all."""
        return 1 - len(self.deviations) / self.mutants if self.mutants else 1.0

    def __str__(self) -> str:
        """The figures, as the command prints them."""
        both = self.rejected - sum(bool(deviation.compiler) for deviation in self.deviations)
        lines = f"{self.same_line} of {both} rejected by both on the same line"
        verdicts = f"{self.mutants} mutants, {self.rejected} rejected by the compiler"
        return f"{verdicts}: {self.parity:.2%} equal verdicts, {len(self.deviations)} deviations; {lines}"
