desk-language-name = Ελληνικά
desk-language = Γλώσσα
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Αποσύνδεση
desk-ask-person = Ρωτήστε υπάλληλό μας
desk-yes = Ναι
desk-no = Όχι
desk-not-found-title = Εδώ δεν υπάρχει κάτι
desk-not-found-text = Ελέγξτε τη διεύθυνση. Αν ακολουθήσατε δικό μας σύνδεσμο, αντιγράψτε τον ολόκληρο.
desk-forbidden-title = Αυτή η φόρμα δεν ισχύει πια
desk-forbidden-text = Τίποτα δεν άλλαξε. Πηγαίνετε πίσω, φορτώστε ξανά τη σελίδα και ξαναδοκιμάστε.
desk-too-many-title = Πάρα πολλές προσπάθειες
desk-too-many-text = Περιμένετε. Δευτερόλεπτα που μένουν: { NUMBER($seconds) }.
desk-unavailable-title = Αυτό δεν γίνεται τώρα
desk-unavailable-text = Το λάθος είναι δικό μας. Αυτό που μόλις στείλατε δεν αποθηκεύτηκε. Πηγαίνετε πίσω και δοκιμάστε ξανά σε λίγο.
desk-login-title = Σύνδεση
desk-login-text = Αιτήματα πελατών: { $shop }
desk-password = Κωδικός
desk-login-go = Σύνδεση
desk-login-wrong = Ο κωδικός δεν είναι σωστός.
desk-no-password = Δεν έχει οριστεί κωδικός. Ανοίξτε τον σύνδεσμο ρύθμισης που τύπωσε το πρόγραμμα όταν ξεκίνησε.
desk-setup-title = Διαλέξτε κωδικό
desk-setup-text = Ανοίγει τα εισερχόμενα με τα αιτήματα των πελατών σας.
desk-password-hint = Τουλάχιστον 10 χαρακτήρες. Μερικές λέξεις στη σειρά τις θυμάστε εύκολα.
desk-password-again = Ξανά ο κωδικός
desk-password-differs = Οι δύο κωδικοί διαφέρουν.
desk-setup-go = Ορισμός κωδικού
desk-setup-closed-title = Αυτός ο σύνδεσμος δεν ισχύει πια
desk-setup-closed-text = Ο σύνδεσμος ρύθμισης ισχύει για μία φορά. Αν υπάρχει κωδικός, συνδεθείτε. Αλλιώς ξεκινήστε ξανά το πρόγραμμα: τυπώνει νέο σύνδεσμο.
desk-inbox = Εισερχόμενα
desk-search-label = Αριθμός παραγγελίας ή αιτήματος
desk-search-go = Αναζήτηση
desk-all = Όλα
desk-states = Προβολή ανά κατάσταση
desk-pages = Σελίδες της λίστας
desk-older = Παλιότερα
desk-newest = Τα πιο νέα
desk-inbox-empty = Δεν υπάρχουν ακόμη αιτήματα. Τα νέα εμφανίζονται εδώ.
desk-nothing-found = Κανένα αίτημα δεν ταιριάζει. Διαλέξτε άλλη κατάσταση ή ψάξτε με λιγότερα.
desk-all-requests = Όλα τα αιτήματα
desk-buyer-wrote = Ο πελάτης γράφει
desk-buyer-read = Τι διάβασε ο πελάτης
desk-facts = Στοιχεία
# same as English
desk-email = E-mail
desk-name = Όνομα
desk-sku = Κωδικός προϊόντος
desk-quantity = Τεμάχια
desk-price = Τιμή που πληρώθηκε
desk-wish = Τι θέλει
desk-reason = Λόγος
desk-serials = Αριθμοί σειράς
desk-wanted = Θέλει στη θέση του
desk-country = Χώρα
desk-ordered-on = Παραγγέλθηκε
desk-delivered-on = Έφτασε
desk-noticed-on = Το ελάττωμα φάνηκε
desk-buyer-language = Γλώσσα του πελάτη
desk-verdict = Τι λένε η πολιτική και ο νόμος
desk-no-verdict = Δεν καταγράφηκε κρίση. Αποφασίστε εσείς.
desk-older-policy = Κρίθηκε με παλιότερη πολιτική. Από τότε η πολιτική σας άλλαξε.
desk-other-policy-shown = Η σελίδα του πελάτη είχε άλλη έκδοση της πολιτικής σας. Ο πελάτης ίσως διάβασε κάτι άλλο.
desk-last-day = Τελευταία ημέρα
desk-way-back = Πληρώνει την επιστροφή
desk-refund = Επιστροφή χρημάτων
desk-remedies = Δυνατότητες
desk-says-no = Κατά
desk-decided-at = Με το ρολόι του καταστήματός σας: { $moment }
desk-answer = Απάντηση
desk-new-state = Κατάσταση
desk-message-to-buyer = Μήνυμα στον πελάτη
desk-message-hint = Ο πελάτης το διαβάζει στη σελίδα του αιτήματος.
desk-refusal-needs-words = Πείτε στον πελάτη γιατί, και τι μπορεί να κάνει τώρα.
desk-changed-meanwhile = Δεν αποθηκεύτηκε: το αίτημα άλλαξε στο μεταξύ. Δείτε το ιστορικό και αποθηκεύστε ξανά.
desk-save = Αποθήκευση απάντησης
desk-you-read = Τι διαβάσατε όταν το στείλατε
desk-keep-link = Κρατήστε τον σύνδεσμο της σελίδας του αιτήματός σας. Όποιος τον έχει μπορεί να διαβάσει τη σελίδα.
desk-receipt-title = Έχουμε το αίτημά σας
desk-receipt-text = Αυτό είναι το αποδεικτικό σας. Τυπώστε ή αποθηκεύστε αυτή τη σελίδα.
desk-check-sum = Άθροισμα ελέγχου
desk-follow = Παρακολουθήστε το αίτημά σας
desk-mail-note =
    { $state ->
        [queued] Στέλνουμε αυτή την επιβεβαίωση και στο e-mail σας. Αν δεν έρθει, δείτε στα ανεπιθύμητα.
        [sent] Στείλαμε αυτή την επιβεβαίωση και στο e-mail σας.
        [failed] Η επιβεβαίωση δεν παραδόθηκε στο e-mail σας. Τυπώστε ή αποθηκεύστε αυτή τη σελίδα.
       *[none] Δεν στέλνουμε αυτή την επιβεβαίωση με e-mail. Τυπώστε ή αποθηκεύστε αυτή τη σελίδα.
    }
desk-mail-title = Επιβεβαίωση με e-mail
desk-mail-shop =
    { $state ->
        [queued] Δεν στάλθηκε ακόμη. Επόμενη προσπάθεια: { $moment }
        [sent] Στάλθηκε: { $moment }
        [failed] Δεν παραδόθηκε. Πείτε στον πελάτη με άλλον τρόπο ότι έχετε το αίτημα.
       *[none] Δεν στάλθηκε: το desk δεν είχε τότε διακομιστή e-mail ή δεν μπορεί να σταλεί e-mail σε αυτή τη διεύθυνση.
    }
desk-mail-failed = Το e-mail δεν παραδόθηκε
desk-mail-attempts = Προσπάθειες
desk-mail-why = Λόγος
desk-mail-reason =
    { $reason ->
        [recipient] Ο διακομιστής δεν δέχεται e-mail για αυτή τη διεύθυνση.
        [message] Ο διακομιστής δεν δέχεται το μήνυμα.
        [address] Δεν μπορεί να σταλεί e-mail σε αυτή τη διεύθυνση.
        [sender] Ο διακομιστής δεν αφήνει τη διεύθυνση του καταστήματός σας να στείλει.
        [login] Ο διακομιστής δεν δέχεται το όνομα χρήστη ή τον κωδικό.
        [security] Δεν έγινε κρυπτογραφημένη σύνδεση με τον διακομιστή.
        [later] Ο διακομιστής ζητά να δοκιμάσουμε αργότερα.
        [expired] Δεν πέτυχε για πολύ καιρό· σταματήσαμε να δοκιμάζουμε.
       *[connection] Ο διακομιστής e-mail δεν απαντά.
    }
desk-mail-answer = Απάντηση του διακομιστή e-mail
desk-mail-again = Δοκιμή ξανά
desk-letter-subject =
    { $case ->
        [withdrawal] Η υπαναχώρησή σας έφτασε: { $id }
       *[other] Το αίτημά σας έφτασε: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] Η υπαναχώρησή σας έφτασε. Κατάστημα: { $shop }. Ημέρα και ώρα: { $moment }. Κρατήστε αυτή την επιβεβαίωση.
       *[other] Το αίτημά σας έφτασε. Κατάστημα: { $shop }. Ημέρα και ώρα: { $moment }. Κρατήστε αυτή την επιβεβαίωση.
    }
desk-letter-moment = { $moment } (ζώνη ώρας: { $zone })
desk-letter-next-title = Τι γίνεται μετά
desk-letter-next =
    { $case ->
        [withdrawal] Δεν χρειάζεται να στείλετε ξανά την υπαναχώρησή σας. Στη σελίδα του αιτήματός σας βλέπετε τι γίνεται με τα προϊόντα και τα χρήματά σας.
       *[other] Βλέπουμε το αίτημά σας και απαντάμε στη σελίδα του. Έως τότε δεν χρειάζεται να κάνετε κάτι.
    }
desk-letter-why = Αυτό το e-mail στάλθηκε αυτόματα, γιατί κάποιος έγραψε αυτή τη διεύθυνση σε αίτημα προς: { $shop }. Αν δεν ήσασταν εσείς, πείτε μας το.
desk-form-title = Γράψτε μας: { $shop }
desk-form-text = Παίρνετε αμέσως αποδεικτικό και έναν σύνδεσμο για να διαβάσετε την απάντησή μας.
desk-form-case = Τι αφορά;
desk-your-email = Το e-mail σας
desk-your-country = Η χώρα σας
desk-country-hint = Δύο γράμματα, για παράδειγμα GR
desk-delivered-optional = Ημέρα που έφτασε, αν την ξέρετε
desk-your-words = Με δικά σας λόγια
desk-leave-empty = Αφήστε το κενό
desk-form-go = Αποστολή αιτήματος
desk-order-wrong = Γράψτε τον αριθμό παραγγελίας από το e-mail της παραγγελίας.
desk-email-wrong = Γράψτε το έτσι: name@example.com.
desk-not-sent-fields = Δεν στάλθηκε ακόμη. Διορθώστε τα σημειωμένα πεδία και στείλτε ξανά.
desk-not-sent-trap = Δεν στάλθηκε ακόμη. Ο browser σας συμπλήρωσε ένα κρυφό πεδίο. Ελέγξτε το κείμενό σας και στείλτε ξανά.
desk-not-sent-other-site = Δεν στάλθηκε ακόμη. Έρχεστε από άλλον ιστότοπο. Ελέγξτε τι γράφει εδώ και στείλτε το εσείς.
desk-not-sent-before = Αυτή η φόρμα στάλθηκε ήδη με άλλο κείμενο και έχουμε εκείνο το αίτημα. Για να στείλετε και αυτό, πατήστε ξανά το κουμπί.
desk-state =
    { $word ->
        [received] Ελήφθη
        [in_review] Σε εξέταση
        [accepted] Έγινε δεκτό
        [refused] Δεν έγινε δεκτό
       *[completed] Έκλεισε
    }
desk-status-lead =
    { $word ->
        [received] Το αίτημά σας είναι σε εμάς. Δεν το έχει δει ακόμη κανείς.
        [in_review] Εξετάζουμε το αίτημά σας.
        [accepted] Δεχτήκαμε το αίτημά σας.
        [refused] Δεν δεχτήκαμε το αίτημά σας. Το μήνυμά μας παρακάτω λέει γιατί.
       *[completed] Το αίτημά σας έκλεισε.
    }
desk-verdict-status =
    { $word ->
        [eligible] Ναι: ο πελάτης το δικαιούται
        [eligible_if] Ναι, αν ισχύουν οι ανοιχτοί όροι
        [needs_person] Αποφασίζετε εσείς
        [not_eligible] Όχι
       *[unknown] Ανοιχτό: λείπει ένα στοιχείο
    }
desk-basis =
    { $word ->
        [law] νόμος
       *[shop] η πολιτική σας
    }
desk-party =
    { $word ->
        [buyer] Πελάτης
       *[shop] Κατάστημα
    }
desk-refusal-reason =
    { $word ->
        [period_over] Πέρασε η τελευταία ημέρα
        [not_yet] Η πρώτη ημέρα δεν ήρθε ακόμη
        [rule_refuses] Η πολιτική δεν παίρνει πίσω τέτοια προϊόντα
        [legal_exception] Ο νόμος εξαιρεί τέτοια προϊόντα
        [condition_fails] Ένας όρος δεν ισχύει
        [limit_reached] Έγινε ήδη όσες φορές επιτρέπεται
        [bundle_whole] Επιστρέφεται μόνο όλο το σετ
        [no_legal_right] Ο νόμος δεν δίνει τέτοιο δικαίωμα
        [already_returned] Έχει ήδη επιστραφεί ή ζητηθεί
        [not_late] Δεν άργησε
       *[no_rule] Η πολιτική δεν έχει κανόνα για αυτό
    }
desk-item-state =
    { $word ->
        [unused] Αχρησιμοποίητο
        [unopened] Δεν έχει ανοιχτεί
        [tags_attached] Με τα ταμπελάκια
        [seal_intact] Άθικτη σφράγιση
        [complete] Όλα τα μέρη
        [original_packaging] Αρχική συσκευασία
        [not_activated] Δεν έχει ενεργοποιηθεί
        [data_erased] Διαγραμμένα δεδομένα
        [serial_number_matches] Ο αριθμός σειράς ταιριάζει
        [undamaged] Χωρίς ζημιά
        [clean] Καθαρό
        [used_as_intended] Σωστή χρήση
        [original_buyer] Πρώτος αγοραστής
        [fault_reaches_measure] Το ελάττωμα φτάνει το όριο της εγγύησης
        [proof_of_purchase] Στοιχείο αγοράς
        [same_kind] Ίδιο είδος και μέγεθος
       *[not_started] Χωρίς λήψη ή αναπαραγωγή
    }

## E-mail για ένα αίτημα

case-letter-subject =
    { $word ->
        [waiting] Έχουμε μια ερώτηση για το αίτημά σας: { $id }
        [accepted] Το αίτημά σας έγινε δεκτό: { $id }
        [refused] Το αίτημά σας δεν έγινε δεκτό: { $id }
        [completed] Το αίτημά σας έκλεισε: { $id }
       *[other] Νέα για το αίτημά σας: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] Το κατάστημα { $shop } εξετάζει το αίτημά σας.
        [waiting] Το κατάστημα { $shop } χρειάζεται κάτι από εσάς για να συνεχίσει.
        [accepted] Το κατάστημα { $shop } δέχτηκε το αίτημά σας.
        [refused] Το κατάστημα { $shop } δεν δέχτηκε το αίτημά σας.
        [completed] Το κατάστημα { $shop } έκλεισε το αίτημά σας.
       *[other] Το κατάστημα { $shop } έχει νέα για το αίτημά σας.
    }
case-letter-next =
    { $word ->
        [waiting] Γράψτε μας στη σελίδα του αιτήματός σας. Μετά συνεχίζουμε.
        [accepted] Κάνουμε αυτό που σας είπαμε. Δεν χρειάζεται να κάνετε κάτι, εκτός αν το ζητά το μήνυμά μας.
        [refused] Αν το βλέπετε αλλιώς, γράψτε μας στη σελίδα του αιτήματός σας.
        [completed] Τίποτα άλλο, εκτός αν μένει κάτι ανοιχτό. Στη σελίδα του αιτήματός σας μπορείτε να μας γράψετε και να μας βαθμολογήσετε.
       *[other] Απαντάμε στη σελίδα του αιτήματός σας μόλις μάθουμε περισσότερα.
    }
case-letter-state = Κατάσταση
desk-letter-plain = Αν εκείνη η σελίδα δεν ανοίγει, η παρακάτω δουλεύει σε κάθε browser:
