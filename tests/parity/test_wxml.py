from tests.parity import wxml


def test_the_verdict_on_damaged_library_files_is_that_of_wcc():
    report = wxml.measure(count=400, seed=7)
    assert report.mutants == 400
    assert report.rejected > 100
    assert report.parity >= 0.995, report.deviations


def test_both_tell_of_the_same_line():
    report = wxml.measure(count=200, seed=8)
    assert report.same_line >= 0.95 * report.rejected
