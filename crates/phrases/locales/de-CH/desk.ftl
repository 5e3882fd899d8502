desk-language-name = Deutsch (Schweiz)
