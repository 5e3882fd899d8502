orders-title = Παραγγελίες
orders-lead = Περάστε στο desk τις παραγγελίες σας. Οι πελάτες γράφουν λιγότερα, και δίπλα στο αίτημα βλέπετε τι ξέρει το κατάστημά σας.
orders-known = Γνωστές παραγγελίες: { NUMBER($count) }
orders-last = Τελευταία αλλαγή: { $moment }
orders-file = Αρχείο CSV
orders-file-hint = Έως 4 MB. Η πρώτη γραμμή έχει τα ονόματα των στηλών· κάθε άλλη είναι μια γραμμή παραγγελίας.
orders-check = Έλεγχος αρχείου
orders-columns = Στήλες του αρχείου
orders-column =
    { $word ->
        [reference] Ο αριθμός της παραγγελίας, όπως τον ξέρει ο πελάτης. Απαραίτητο.
        [email] Το e-mail της παραγγελίας. Απαραίτητο· κρατάμε μόνο ένα hash του.
        [ordered_on] Ημέρα της παραγγελίας, όπως 2026-11-21.
        [currency] Τρία γράμματα, όπως EUR. Απαραίτητο όταν υπάρχει τιμή.
        [sku] Κωδικός προϊόντος.
        [title] Όνομα του προϊόντος.
        [category] Κατηγορία του προϊόντος.
        [traits] Τι είναι, με τις λέξεις της πολιτικής, όπως custom_made.
        [price] Τιμή ενός τεμαχίου, όπως 129.90.
        [quantity] Τεμάχια.
        [delivered_on] Ημέρα παράδοσης, όπως 2026-11-24. Αφήστε το κενό όσο δεν την ξέρετε.
       *[arrived] Αν έχει φτάσει: yes ή no.
    }
orders-preview = Δεν αποθηκεύτηκε ακόμη τίποτα
orders-stored = Αποθηκεύτηκαν
orders-new = Νέες παραγγελίες
orders-changed = Αλλαγμένες παραγγελίες
orders-same = Ήδη γνωστές, χωρίς αλλαγή
orders-store = Αποθήκευση παραγγελιών
orders-passed-over = Δεν διαβάστηκαν, γιατί το desk δεν ξέρει αυτές τις στήλες: { $columns }
orders-wrong = Το αρχείο έχει λάθη· δεν αποθηκεύτηκε τίποτα
orders-row = Γραμμή
orders-cell = Στήλη
orders-problem = Τι είναι λάθος
orders-no-file = Διαλέξτε πρώτα ένα αρχείο.
orders-not-text = Αυτό δεν είναι αρχείο κειμένου σε UTF-8. Αποθηκεύστε το ως «CSV UTF-8» και διαλέξτε το ξανά.
orders-too-large = Το αρχείο είναι πάνω από 4 MB. Χωρίστε το.
orders-find = Βρείτε την παραγγελία σας
orders-find-text = Γράψτε τον αριθμό παραγγελίας και το e-mail με το οποίο παραγγείλατε. Τα υπόλοιπα δεν χρειάζεται να τα γράψετε.
orders-find-go = Εύρεση παραγγελίας
orders-find-none = Δεν βρίσκουμε παραγγελία με αυτόν τον αριθμό και αυτό το e-mail. Ελέγξτε τα ή γράψτε μας χωρίς αυτά.
orders-find-without = Γράψτε μας χωρίς να βρείτε την παραγγελία
orders-found = Παραγγελία { $reference }
orders-found-text = Ποιο προϊόν αφορά;
orders-choose = Επιλογή
orders-item = Προϊόν χωρίς όνομα
orders-known-title = Γνωστή παραγγελία
orders-source =
    { $word ->
        [csv] Από αρχείο
        [woocommerce] Από το WooCommerce
        [shopify] Από το Shopify
        [medusa] Από το Medusa
       *[api] Από το σύστημα του καταστήματός σας
    }
orders-by-these = Με αυτά τα στοιχεία
