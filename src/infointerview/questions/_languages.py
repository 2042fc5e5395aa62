"""Which languages a guide speaks: one bank of all catalogues there are."""

from infointerview.questions._bank import Bank
from infointerview.questions._english import ENGLISH
from infointerview.questions._german import GERMAN

__all__ = ["QUESTION_BANK"]

QUESTION_BANK = Bank(ENGLISH, *GERMAN)
"""The built-in source of questions."""
