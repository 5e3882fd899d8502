desk-language-name = Français (Canada)
