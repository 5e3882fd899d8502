desk-language-name = Español (Latinoamérica)
