from __future__ import annotations

import pytest

from designer.cli.main import COMMANDS, main, make_parser


def test_every_command_is_listed(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert [name for name in COMMANDS if name not in said] == []


def test_an_unknown_command_is_refused(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["fly"])
    assert ended.value.code == 2
    assert "fly" in capsys.readouterr().err


def test_only_the_named_command_is_offered_to_its_own_arguments():
    parsed = make_parser(["open"]).parse_args(["open", "shop"])
    assert parsed.project.name == "shop"


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("weft ")
