## Το αίτημα

case-state =
    { $word ->
        [received] Ελήφθη
        [in_review] Σε εξέταση
        [waiting] Περιμένει εσάς
        [accepted] Έγινε δεκτό
        [refused] Δεν έγινε δεκτό
       *[completed] Έκλεισε
    }
case-lead =
    { $word ->
        [received] Έχουμε το αίτημά σας. Δεν το έχει δει ακόμη κανείς.
        [in_review] Εξετάζουμε το αίτημά σας.
        [waiting] Χρειαζόμαστε κάτι από εσάς για να συνεχίσουμε. Το μήνυμά μας παρακάτω λέει τι.
        [accepted] Δεχτήκαμε το αίτημά σας.
        [refused] Δεν δεχτήκαμε το αίτημά σας. Το μήνυμά μας παρακάτω λέει γιατί.
       *[completed] Το αίτημά σας έκλεισε.
    }
case-since = Από { $moment }
case-next-title = Τι γίνεται μετά
case-next =
    { $word ->
        [received] Βλέπουμε το αίτημά σας και απαντάμε εδώ. Έως τότε δεν χρειάζεται να κάνετε κάτι.
        [in_review] Απαντάμε εδώ μόλις μάθουμε περισσότερα. Έως τότε δεν χρειάζεται να κάνετε κάτι.
        [waiting] Γράψτε μας σε αυτή τη σελίδα. Μετά συνεχίζουμε.
        [accepted] Κάνουμε αυτό που σας είπαμε. Δεν χρειάζεται να κάνετε κάτι, εκτός αν το ζητά το μήνυμά μας.
        [refused] Αν το βλέπετε αλλιώς, γράψτε μας σε αυτή τη σελίδα.
       *[completed] Τίποτα άλλο. Αν μένει κάτι ανοιχτό, γράψτε μας σε αυτή τη σελίδα.
    }
case-answer-by = Απαντάμε έως { $moment }.
case-answer-late = Θέλαμε να απαντήσουμε έως { $moment }. Αργήσαμε και ζητάμε συγγνώμη.
case-our-message = Το μήνυμά μας
case-by =
    { $who ->
        [buyer] Εσείς
        [shop] { $shop }
       *[desk] Αυτόματα
    }
case-step =
    { $word ->
        [message] Μήνυμα
        [tracking] Δέμα
       *[photos] Φωτογραφίες
    }
case-tracking = Αριθμός αποστολής
case-tracking-follow = Δείτε πού είναι το δέμα
case-result = Αποτέλεσμα
case-end =
    { $word ->
        [refused] Δεν έγινε δεκτό
       *[withdrawn] Ανακαλέσατε το αίτημα
    }
case-refunded = Επιστράφηκαν

## Ο πελάτης γράφει

case-write-title = Γράψτε μας
case-write-label = Το μήνυμά σας
case-write-hint = Έως 2.000 χαρακτήρες. Μη γράφετε αριθμούς λογαριασμού ή κάρτας.
case-write-reopens = Το μήνυμά σας ανοίγει ξανά το αίτημα. Μπορείτε να γράφετε εδώ έως { DATE($day, style: "long") }.
case-write-over = Αυτό το αίτημα έκλεισε πριν από περισσότερες από 30 ημέρες. Αν υπάρχει κάτι νέο, στείλτε νέο αίτημα ή ρωτήστε υπάλληλό μας.
case-write-go = Αποστολή μηνύματος
case-write-done = Έχουμε το μήνυμά σας.
case-write-wrong =
    { $why ->
        [empty] Δεν στάλθηκε: γράψτε πρώτα κάτι.
        [long] Δεν στάλθηκε: έως 2.000 χαρακτήρες. Γράψτε πιο σύντομα το μήνυμά σας.
        [many] Δεν στάλθηκε: γράψατε 20 φορές από χθες. Δοκιμάστε αργότερα· τα άλλα μηνύματά σας τα έχουμε.
       *[before] Αυτή η φόρμα στάλθηκε ήδη με άλλο κείμενο και το έχουμε. Για να στείλετε και αυτό, πατήστε ξανά το κουμπί.
    }

## Ο πελάτης βαθμολογεί

case-rate-title = Πώς τα πήγαμε;
case-rate-lead = Πόσο σας ικανοποίησε η εξυπηρέτηση στο αίτημά σας;
case-stars =
    { $word ->
        [one] Καθόλου
        [two] Λίγο
        [three] Μέτρια
        [four] Πολύ
       *[five] Πάρα πολύ
    }
case-rate-comment = Τι πρέπει να ξέρουμε; (προαιρετικό)
case-rate-go = Αποστολή βαθμολογίας
case-rate-change = Αλλαγή βαθμολογίας
case-rate-thanks = Ευχαριστούμε για τη βαθμολογία σας. Μπορείτε να την αλλάξετε έως { DATE($day, style: "long") }.
case-rate-kept = Ευχαριστούμε για τη βαθμολογία σας.
case-rate-given = Η βαθμολογία σας
case-rate-wrong =
    { $why ->
        [stars] Δεν στάλθηκε: διαλέξτε μία από τις πέντε απαντήσεις.
        [long] Δεν στάλθηκε: έως 2.000 χαρακτήρες. Γράψτε πιο σύντομα.
        [late] Η βαθμολογία σας δεν αλλάζει πια.
       *[open] Μπορείτε να βαθμολογήσετε όταν κλείσει το αίτημα.
    }

## Τι λένε και τα e-mail και οι άλλες σελίδες

desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Αριθμός παραγγελίας
desk-product = Προϊόν
desk-history = Ιστορικό
desk-status-title = Το αίτημά σας
desk-your-request = Τι στείλατε
desk-case-number = Αριθμός αιτήματος
desk-received-at = Ελήφθη
desk-about = Θέμα
desk-you-wrote = Το μήνυμά σας
desk-case =
    { $word ->
        [return] Επιστροφή
        [exchange] Αλλαγή
        [defect] Ελαττωματικό
        [damaged] Ήρθε σπασμένο
        [wrong] Λάθος προϊόν
        [missing] Κάτι λείπει
        [late] Καθυστέρηση
        [guarantee] Εγγύηση
        [withdrawal] Υπαναχώρηση
        [repair] Επισκευή
        [complaint] Παράπονο
        [trade_in] Ανταλλαγή παλιού
        [spare_part] Ανταλλακτικό
       *[cancellation] Ακύρωση
    }
desk-remedy =
    { $word ->
        [refund_original] Επιστροφή χρημάτων
        [store_credit] Πίστωση στο κατάστημα
        [gift_card] Δωροκάρτα
        [exchange] Αλλαγή
        [replacement] Νέο προϊόν
        [repair] Επισκευή
        [price_reduction] Επιστροφή μέρους της τιμής
        [keep_item_refund] Επιστροφή χρημάτων, το προϊόν μένει
        [termination] Λύση της σύμβασης
        [exchange_same] Αλλαγή με το ίδιο προϊόν
        [exchange_variant] Άλλο μέγεθος ή χρώμα
        [coupon] Κουπόνι
        [donate] Επιστροφή χρημάτων, το προϊόν σε φιλανθρωπία
        [trade_in_credit] Πίστωση για το παλιό προϊόν
        [spare_part] Ανταλλακτικό
        [reply] Απάντηση από υπάλληλο
       *[send_missing] Αποστολή όσων έλειπαν
    }
