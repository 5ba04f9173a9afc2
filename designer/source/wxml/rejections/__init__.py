"""What WeChat's compiler wcc rejects, with the place at which it tells of it."""

from designer.source.wxml.rejections.reading import problems_of, rejections, tag_problems
from designer.source.wxml.rejections.scripts import missing_scripts

__all__ = ["missing_scripts", "problems_of", "rejections", "tag_problems"]
