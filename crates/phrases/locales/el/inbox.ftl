inbox-skip = Μετάβαση στο περιεχόμενο
inbox-pages = Σελίδες
inbox-shop = Κατάστημα
inbox-account = Ο λογαριασμός σας
inbox-not-allowed-title = Δεν έχετε δικαίωμα για αυτό
inbox-not-allowed-text = Τίποτα δεν άλλαξε. Ένας ιδιοκτήτης του καταστήματος μπορεί να σας δώσει άλλον ρόλο.
inbox-state =
    { $word ->
        [received] Νέο
        [in_review] Σε εξέταση
        [waiting] Περιμένει τον πελάτη
        [accepted] Έγινε δεκτό
        [refused] Δεν έγινε δεκτό
       *[completed] Έκλεισε
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Παραγγελία, e-mail, όνομα, προϊόν ή αίτημα
inbox-case-label = Είδος αιτήματος
inbox-every-case = Όλα τα είδη
inbox-needs-answer = Θέλει απάντηση
inbox-clear = Καθαρισμός
inbox-overdue = Εκπρόθεσμο από { $moment }
inbox-answer-by = Απάντηση έως { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } απάντηση έχει καθυστερήσει.
       *[other] { $count } απαντήσεις έχουν καθυστερήσει.
    }
inbox-first-page = Πρώτη σελίδα
inbox-next-page = Επόμενη σελίδα
inbox-export = Λήψη αυτής της λίστας:
inbox-cases = Αιτήματα
inbox-case-before = Προηγούμενο αίτημα
inbox-case-after = Επόμενο αίτημα
inbox-action =
    { $word ->
        [approve] Αποδοχή
        [ask] Ερώτηση στον πελάτη
        [decline] Απόρριψη
        [exception] Εξαίρεση
        [goods] Τα προϊόντα ήρθαν
        [parcel] Κάτι είναι στον δρόμο
        [refund] Τα χρήματα επιστράφηκαν
        [solved] Λύθηκε με άλλον τρόπο
        [write] Μήνυμα στον πελάτη
        [review] Έναρξη εξέτασης
       *[reopen] Άνοιγμα ξανά
    }
inbox-action-hint =
    { $word ->
        [approve] Ο πελάτης παίρνει αυτό που ζήτησε.
        [ask] Το αίτημα περιμένει την απάντηση του πελάτη.
        [decline] Πείτε γιατί, και τι μπορεί να κάνει τώρα ο πελάτης.
        [exception] Δίνετε περισσότερα από όσα ζητούν η πολιτική και ο νόμος. Σημειώνεται ως εξαίρεση.
        [goods] Ο πελάτης μαθαίνει ότι τα προϊόντα έφτασαν.
        [parcel] Ετικέτα, νέο προϊόν ή επισκευασμένο προϊόν: ο πελάτης παίρνει αριθμό και σύνδεσμο.
        [refund] Τα χρήματα επιστρέφουν στον πελάτη. Το αίτημα κλείνει.
        [solved] Ο πελάτης πήρε κάτι άλλο, όχι χρήματα. Το αίτημα κλείνει.
        [write] Η κατάσταση μένει όπως είναι.
        [review] Ο πελάτης βλέπει ότι κάποιος το εξετάζει.
       *[reopen] Το αίτημα επιστρέφει σε εξέταση.
    }
inbox-action-go =
    { $word ->
        [approve] Αποδοχή
        [ask] Αποστολή ερώτησης
        [decline] Απόρριψη
        [exception] Αποδοχή κατ’ εξαίρεση
        [goods] Αποθήκευση
        [parcel] Αποθήκευση
        [refund] Κλείσιμο με επιστροφή χρημάτων
        [solved] Κλείσιμο ως λυμένο
        [write] Αποστολή μηνύματος
        [review] Έναρξη εξέτασης
       *[reopen] Άνοιγμα ξανά
    }
inbox-goods-message = Παραλάβαμε τα προϊόντα.
inbox-message-optional = Μήνυμα στον πελάτη, αν θέλετε
inbox-message-hint = Ο πελάτης το διαβάζει στη σελίδα του αιτήματος. Γλώσσα του πελάτη: { $language }
inbox-template = Κείμενο
inbox-put-in = Εισαγωγή
inbox-tracking-number = Αριθμός αποστολής
inbox-tracking-link = Σύνδεσμος παρακολούθησης
inbox-resolution = Λύση
inbox-taken-back = Ο πελάτης ανακάλεσε το αίτημα
inbox-amount = Ποσό που επιστράφηκε
inbox-currency = Νόμισμα
inbox-words-missing = Δεν αποθηκεύτηκε ακόμη: πείτε στον πελάτη γιατί ή τι χρειάζεστε.
inbox-places-left = Δεν αποθηκεύτηκε ακόμη: το μήνυμα έχει σημείο σε άγκιστρα που πρέπει να συμπληρώσετε.
inbox-link-wrong = Δεν αποθηκεύτηκε ακόμη: ο σύνδεσμος πρέπει να αρχίζει με https://.
inbox-parcel-missing = Δεν αποθηκεύτηκε ακόμη: γράψτε αριθμό αποστολής ή σύνδεσμο.
inbox-solution-missing = Δεν αποθηκεύτηκε ακόμη: διαλέξτε πώς λύθηκε.
inbox-amount-wrong = Δεν αποθηκεύτηκε ακόμη: γράψτε το ποσό όπως 12.90, χωρίς σημάδι για τις χιλιάδες, και νόμισμα όπως EUR.
inbox-too-long = Δεν αποθηκεύτηκε ακόμη: το μήνυμα έχει πάνω από 2.000 χαρακτήρες.
inbox-exception = Εξαίρεση
inbox-rating = Βαθμολογία του πελάτη
inbox-stars = { $stars } από 5
inbox-erase = Διαγραφή προσωπικών δεδομένων
inbox-erase-text = Όνομα, e-mail, αριθμός παραγγελίας, μηνύματα και φωτογραφίες σβήνουν οριστικά. Όσα μετράνε τα στατιστικά μένουν.
inbox-erase-sure = Ναι, να σβήσουν οριστικά
inbox-step =
    { $word ->
        [message] Μήνυμα
        [tracking] Δέμα
        [photos] Φωτογραφίες
       *[state] Σημειώθηκε
    }
inbox-actor =
    { $word ->
        [buyer] Πελάτης
        [shop] Κατάστημα
       *[desk] Αυτόματα
    }
inbox-gives =
    { $word ->
        [law] Από τον νόμο:
       *[shop] Από την πολιτική σας:
    }
inbox-refuses =
    { $word ->
        [law] Κατά, από τον νόμο:
       *[shop] Κατά, από την πολιτική σας:
    }
inbox-not-told = Ο πελάτης δεν έχει πει:
inbox-opens-on = Πρώτη ημέρα
inbox-send-by = Αποστολή προϊόντων έως
inbox-money-by = Επιστροφή χρημάτων έως
inbox-unlimited = Χωρίς τέλος
inbox-person-decides = Για αυτό αποφασίζει υπάλληλος του καταστήματός σας.
inbox-conditions = Όροι
inbox-holds = ισχύει
inbox-fails = δεν ισχύει
inbox-open = ανοιχτό
inbox-staff = Ομάδα
inbox-role =
    { $word ->
        [owner] Ιδιοκτήτης
        [agent] Χειριστής
       *[reader] Αναγνώστης
    }
inbox-role-label = Ρόλος
inbox-role-hint = Οι ιδιοκτήτες μπορούν να κάνουν τα πάντα. Οι χειριστές απαντούν και κατεβάζουν αρχεία. Οι αναγνώστες μόνο βλέπουν.
inbox-person =
    { $word ->
        [active] Ενεργός
        [invited] Με πρόσκληση
        [expired] Η πρόσκληση έληξε
       *[off] Ανενεργός
    }
inbox-invite = Πρόσκληση
inbox-invite-go = Δημιουργία συνδέσμου
inbox-link-text = Δώστε αυτόν τον σύνδεσμο σε: { $name }. Ισχύει για μία φορά, για 7 ημέρες, και δεν θα εμφανιστεί ξανά.
inbox-new-link = Νέος σύνδεσμος
inbox-switch-off = Απενεργοποίηση
inbox-switch-on = Ενεργοποίηση
inbox-save = Αποθήκευση
inbox-remove = Αφαίρεση
inbox-fields-wrong = Τίποτα δεν άλλαξε: γράψτε όνομα και e-mail όπως name@example.com.
inbox-last-owner = Τίποτα δεν άλλαξε: το κατάστημα χρειάζεται πρώτα άλλον ιδιοκτήτη που να μπορεί να συνδεθεί.
inbox-other-shop = Τίποτα δεν άλλαξε: αυτό το άτομο δουλεύει και για άλλο κατάστημα. Τον σύνδεσμο μπορεί να τον δώσει όποιος έχει και τα δύο.
inbox-one-password = Ο παλιός κοινός κωδικός ανοίγει ακόμη τα πάντα. Μόλις αποκτήσουν όλοι λογαριασμό, καταργήστε τον.
inbox-one-password-go = Κατάργηση κοινού κωδικού
inbox-login-wrong = Το e-mail και ο κωδικός δεν ταιριάζουν.
inbox-forgotten = Ξεχάσατε τον κωδικό σας; Ένας ιδιοκτήτης του καταστήματος μπορεί να σας δώσει νέο σύνδεσμο.
inbox-setup-title = Ο λογαριασμός σας για τα εισερχόμενα
inbox-setup-text = Είστε ιδιοκτήτης: βλέπετε όλα τα αιτήματα και μπορείτε να προσκαλέσετε συνεργάτες.
inbox-setup-go = Δημιουργία λογαριασμού
inbox-invitation-title = Αιτήματα πελατών: { $shop }
inbox-invitation-text = Καλώς ήρθατε, { $name }. Διαλέξτε κωδικό. Μετά συνδέεστε με το e-mail σας.
inbox-invitation-closed = Μια πρόσκληση ισχύει για μία φορά, για 7 ημέρες. Ζητήστε νέο σύνδεσμο από τον ιδιοκτήτη του καταστήματος.
inbox-your-name = Το όνομά σας
inbox-your-email = Το e-mail σας
inbox-name-wrong = Γράψτε το όνομά σας, έως 80 χαρακτήρες.
inbox-change-password = Αλλαγή κωδικού
inbox-current-password = Τωρινός κωδικός
inbox-everywhere = Αποσύνδεση από παντού
inbox-everywhere-text = Από κάθε υπολογιστή και τηλέφωνο, και από αυτό εδώ.
inbox-templates = Κείμενα
inbox-templates-text = Δικά σας κείμενα για απαντήσεις. Ο πελάτης παίρνει το κείμενο στη γλώσσα του, αλλιώς στην πρώτη γλώσσα του καταστήματός σας.
inbox-places = Αυτά τα συμπληρώνει το desk: { LIST($places) }
inbox-no-templates = Δεν υπάρχουν ακόμη κείμενα.
inbox-new-template = Νέο κείμενο
inbox-template-name = Όνομα του κειμένου
inbox-text = Κείμενο
inbox-template-wrong = Δεν αποθηκεύτηκε ακόμη: γράψτε όνομα και κείμενο έως 2.000 χαρακτήρες.
