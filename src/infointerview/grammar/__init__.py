"""How words from a card stand in a sentence: articles, cases, capitals.

One module for each language; `slots` of each says what a post fills in. What does not
read well there (a headline, a department, "self-employed") fills nothing, and whoever
writes sentences has one without it.
What does not live here: sentences. Questions have theirs in ``questions``, drafts in
``etiquette``.
"""

from infointerview.grammar import english, german

__all__ = ["english", "german"]
