desk-language-name = Deutsch (Österreich)
