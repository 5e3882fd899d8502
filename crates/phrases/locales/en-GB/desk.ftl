desk-language-name = English (United Kingdom)
