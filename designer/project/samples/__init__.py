"""Sample data: what a page can show where its data is missing, told from how templates use each path."""

from designer.project.samples.choices import MOST_ITEMS, Choices, look_up
from designer.project.samples.query import sample_query
from designer.project.samples.sampling import TemplateSamples, page_samples
from designer.project.samples.template import Templates
from designer.project.samples.values import SampleValue

__all__ = [
    "MOST_ITEMS",
    "Choices",
    "SampleValue",
    "TemplateSamples",
    "Templates",
    "look_up",
    "page_samples",
    "sample_query",
]
