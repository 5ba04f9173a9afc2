"""Which editor suits an attribute."""

from __future__ import annotations

from designer.catalog import AttributeFact
from designer.ui.inspector.fields.choice import ChoiceField
from designer.ui.inspector.fields.color import ColorField
from designer.ui.inspector.fields.field import Field
from designer.ui.inspector.fields.image import ImageField
from designer.ui.inspector.fields.line import ExpressionField, TextField
from designer.ui.inspector.fields.number import NumberField
from designer.ui.inspector.fields.switch import SwitchField


def field_for(fact: AttributeFact, *, expression: bool = False) -> type[Field]:
    """The class of the editor for values of `fact`."""
    if expression:
        return ExpressionField
    if fact.values:
        return ChoiceField
    if fact.color:
        return ColorField
    if fact.image:
        return ImageField
    return _BY_TYPE.get(fact.types, TextField)


_BY_TYPE: dict[tuple[str, ...], type[Field]] = {
    ("boolean",): SwitchField,
    ("number",): NumberField,
    ("object",): ExpressionField,
    ("array",): ExpressionField,
    ("function",): ExpressionField,
}
