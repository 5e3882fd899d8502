figures-title = Στατιστικά
figures-period = Διάστημα
figures-weeks =
    { $word ->
        [4] 4 εβδομάδες
       *[13] 3 μήνες
        [52] 1 έτος
    }
figures-span = { DATE($from, style: "long") } έως { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = Κανένα αίτημα σε αυτό το διάστημα. Τα στατιστικά εμφανίζονται με το πρώτο.
figures-warnings = Τι ξεχωρίζει τώρα
figures-calm = Τίποτα δεν ξεχωρίζει.
figures-warnings-why = Εδώ είναι όσα εμφανίστηκαν τις τελευταίες 28 ημέρες καθαρά πιο συχνά από τον προηγούμενο χρόνο. Η διαφορά ξεπερνά και το τυχαίο. Κάτω από 5 αιτήματα δεν εμφανίζεται ποτέ κάτι.
figures-warning = { PERCENT($share) } των αιτημάτων ({ NUMBER($cases) }), συνήθως { PERCENT($usual) }
figures-cases = Αιτήματα
figures-first-answer = Πρώτη απάντηση, οι μισές μέσα σε
figures-solution = Λύση, οι μισές μέσα σε
figures-most = εννέα στις δέκα μέσα σε { $time }
figures-in-time = Απαντήθηκαν όπως υποσχεθήκατε
figures-solved = Λύθηκαν
figures-refused = Δεν έγιναν δεκτά
figures-satisfaction = Ικανοποίηση
figures-stars-mean = { $whole },{ $part } από 5
figures-answers = βαθμολογίες: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } από { NUMBER($whole) }
figures-none = τίποτα ακόμη
figures-minutes =
    { $count ->
        [one] { $count } λεπτό
       *[other] { $count } λεπτά
    }
figures-hours =
    { $count ->
        [one] { $count } ώρα
       *[other] { $count } ώρες
    }
figures-days =
    { $count ->
        [one] { $count } ημέρα
       *[other] { $count } ημέρες
    }
figures-by-week = Αιτήματα ανά εβδομάδα
figures-weeks-text = Στήλες για { NUMBER($count) } εβδομάδες. Τα περισσότερα αιτήματα: { NUMBER($most) }, στην εβδομάδα από { $day }.
figures-table = Προβολή ως πίνακας
figures-week = Εβδομάδα από
figures-reasons = Γιατί
figures-products = Ανά προϊόν
figures-countries = Ανά χώρα
figures-name = Όνομα
figures-bar = Ως μπάρα
figures-main-reasons = Συχνότεροι λόγοι
figures-unsaid = Δεν δηλώθηκε
figures-rest = Όλα τα άλλα
figures-stars = Αστέρια
figures-ratings = Βαθμολογίες
figures-turned-away = Απορρίφθηκαν
figures-turned-away-text = Κλήσεις προγραμμάτων που δεν έγιναν αίτημα, ανά κωδικό σφάλματος. Δεν κρατάμε προσωπικά στοιχεία.
figures-code = Κωδικός σφάλματος
figures-calls = Κλήσεις
figures-download =
    { $word ->
       *[csv] Λήψη ως CSV
        [json] Λήψη ως JSON
    }
figures-reason =
    { $word ->
        [too_small] Πολύ μικρό
        [too_large] Πολύ μεγάλο
        [not_as_expected] Διαφορετικό από το αναμενόμενο
        [no_longer_needed] Δεν χρειάζεται πια
        [better_price] Βρέθηκε φθηνότερα
        [ordered_by_mistake] Παραγγελία κατά λάθος
        [arrived_late] Ήρθε αργά
        [poor_quality] Κακή ποιότητα
        [not_tolerated] Αντίδραση στο δέρμα ή στο σώμα
       *[other] Κάτι άλλο
    }
figures-seen = Στις σελίδες του καταστήματος
figures-seen-text = Μετράνε οι ίδιες οι σελίδες, μία φορά ανά προβολή, όπου το έχει ενεργοποιήσει το κατάστημα. Δεν κρατάμε προσωπικά στοιχεία. Όποιος ζήτησε να μην παρακολουθείται δεν μετράει.
figures-seen-what = Τι έγινε
figures-seen-views = Προβολές σελίδας
figures-seen-ready =
    { $word ->
        [promise] Εμφανίστηκε η υπόσχεση
        [policy] Εμφανίστηκε η πολιτική
        [check] Άνοιξε ο έλεγχος
        [request] Άνοιξε η φόρμα αιτήματος
        [withdrawal] Εμφανίστηκε η υπαναχώρηση
        [status] Άνοιξε η πορεία του αιτήματος
       *[help] Εμφανίστηκε η βοήθεια
    }
figures-seen-decided =
    { $word ->
        [eligible] Απάντηση: ναι
        [eligible_if] Απάντηση: ναι, με όρους
        [needs_person] Απάντηση: το βλέπει υπάλληλος
        [not_eligible] Απάντηση: όχι
       *[unknown] Απάντηση: άγνωστη
    }
figures-seen-submitted = Στάλθηκε αίτημα
figures-seen-error =
    { $word ->
        [0] Πρόβλημα ({ $code }): έμεινε το κείμενο της σελίδας
        [1] Πρόβλημα ({ $code }): έμεινε η σύντομη κάρτα
       *[2] Πρόβλημα ({ $code }): το στοιχείο συνέχισε
    }
