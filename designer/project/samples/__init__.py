"""Sample data: what a page can show where its data is missing, told from how templates use each path."""

from designer.project.samples.query import sample_query
from designer.project.samples.sampling import TemplateSamples, page_samples

__all__ = ["TemplateSamples", "page_samples", "sample_query"]
