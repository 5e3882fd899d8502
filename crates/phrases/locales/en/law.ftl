### The words about a country’s law, loaded with it.

# Opens the article behind a statement of law.
ui-why = Why?

# Mark on a statement of law that we are not sure of; two words.
ui-law-check = Please check

# What that mark means.
ui-law-check-help = We are not quite sure of this point. Ask before you rely on it.

# First day of the law. $day (date)
ui-law-since = It holds for orders since { DATE($day, style: "long") }.

# Below every article.
ui-law-advice = This is information, not legal advice.
