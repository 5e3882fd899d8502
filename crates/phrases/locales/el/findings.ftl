## Γιατί ισχύει ένας κανόνας

finding-why-title = Οι κανόνες που εξετάστηκαν, με τη σειρά της πολιτικής
finding-why-rule = Κανόνας
finding-why-result = Αποτέλεσμα
finding-why-decided = Τι έκρινε
finding-why-none = Η πολιτική δεν έχει κανόνα για αυτή την περίπτωση.
finding-why-outcome =
    { $outcome ->
        [governs] ισχύει
        [outranked] ταιριάζει· ισχύει στενότερος κανόνας
        [tied] ταιριάζει εξίσου στενά: ισοπαλία
        [undecided] εξαρτάται από στοιχείο που λείπει
       *[out_of_scope] δεν ταιριάζει
    }
finding-why-order = Ισχύει ο στενότερος κανόνας και τίποτα δεν συγχωνεύεται. Δύο κανόνες που ταιριάζουν συγκρίνονται σε αυτά τα μέρη του scope· κρίνει το πρώτο που διαφέρει:
finding-why-version = SHA-256 της πολιτικής: { $hash }
finding-page-item-missing = Εδώ δεν περιγράφεται ούτε προϊόν ούτε παραγγελία.
finding-page-item-missing-help = Δώστε τα δεδομένα schema.org ενός προϊόντος ή μιας παραγγελίας, ως JSON-LD.
finding-page-item-unclear = Δεν είναι σαφές ποιο προϊόν εννοείτε. Προϊόντα: { $number }. Ανάμεσά τους: { LIST($known) }.
finding-page-item-unclear-help = Γράψτε το SKU αυτού που εννοείτε.
finding-page-country-missing = Τίποτα εδώ δεν λέει τη χώρα του πελάτη.
finding-page-country-missing-help = Γράψτε την, όπως DE ή US-CA.
finding-page-assumed =
    { $what ->
        [case] Δεν ορίζεται περίπτωση· υποθέτουμε αυτήν: { $value }.
        [country] Η χώρα του πελάτη προκύπτει από τον προορισμό του δέματος: { $value }.
        [utc_day] Η ώρα είναι σε UTC. Παίρνουμε τη δική της ημέρα, που στο κατάστημα ίσως είναι άλλη: { $value }.
       *[category] Η κατηγορία γράφεται όπως τη γράφουν οι πολιτικές: { $value }.
    }
finding-page-assumed-help = Αν είναι λάθος, δώστε το στοιχείο εσείς· αυτό υπερισχύει.
finding-page-price =
    { $what ->
        [currency] Το «{ $value }» δεν είναι κωδικός νομίσματος ISO 4217, και έτσι η τιμή παραλείπεται.
        [range] Οι τιμές είναι εύρος έως «{ $value }», και έτσι δεν παίρνουμε τιμή.
        [several] Οι προσφορές έχουν διαφορετικές τιμές, και έτσι δεν παίρνουμε καμία.
        [unit] Η τιμή δεν είναι για ένα τεμάχιο, και έτσι παραλείπεται.
        [tax] Η τιμή είναι χωρίς φόρο και ο φόρος δεν είναι γνωστός.
       *[form] Το «{ $value }» δεν είναι ακριβές ποσό σε αυτό το νόμισμα, και έτσι η τιμή παραλείπεται.
    }
finding-page-price-help = Γράψτε την τιμή ενός τεμαχίου ως 19.99 και κωδικό όπως EUR: με τελεία, χωρίς χιλιάδες, χωρίς σύμβολο.
finding-page-value =
    { $what ->
        [sku] Κανένα προϊόν εδώ δεν έχει το SKU «{ $value }».
        [day] Το «{ $value }» δεν είναι ημέρα· παραλείπεται.
        [count] Το «{ $value }» δεν είναι ακέραιος αριθμός από το 1 και πάνω· παραλείπεται.
        [category] Το «{ $value }» δεν είναι κατηγορία του καταστήματος· παραλείπεται.
        [condition] Η κατάσταση «{ $value }» δεν λέει κάτι που ζητά ένας κανόνας· παραλείπεται.
        [status] Η κατάσταση «{ $value }» δεν λέει πού βρίσκεται η παραγγελία· παραλείπεται.
        [country] Το «{ $value }» δεν είναι κωδικός χώρας ISO 3166· παραλείπεται.
        [discount] Η έκπτωση «{ $value }» σε όλη την παραγγελία δεν μοιράζεται στα προϊόντα· παραλείπεται.
        [kind] Αυτό δεν είναι ούτε κείμενο ούτε αριθμός· παραλείπεται.
        [texts] Κείμενα με δεδομένα εδώ: { $value }. Όσα είναι μετά τα πρώτα 200 παραλείπονται.
       *[text] Το «{ $value }» είναι πολύ μακρύ· παραλείπεται.
    }
finding-page-value-help = Διορθώστε το στα δεδομένα ή δώστε το στοιχείο εσείς.

## Ευρήματα σε ένα έγγραφο

finding-head =
    { $severity ->
        [error] σφάλμα
        [warning] προειδοποίηση
       *[note] σημείωση
    }[{ $code }]
finding-whole-file = (όλο το αρχείο)
finding-clean = { $file }: εντάξει
finding-counts = σφάλματα: { $errors }, προειδοποιήσεις: { $warnings }, σημειώσεις: { $notes }
finding-near = Μήπως εννοείτε «{ $near }»;
finding-json-syntax =
    Δεν είναι JSON, γραμμή { $line }, στήλη { $column }: { $what ->
        [end] κάτι ακολουθεί μετά το τέλος.
        [unfinished] το κείμενο κόβεται στη μέση.
        [comma_or_bracket] εδώ θέλει κόμμα ή ].
        [comma_or_brace] εδώ θέλει κόμμα ή { "}" }.
        [key] εδώ θέλει κλειδί σε εισαγωγικά.
        [colon] μετά το κλειδί θέλει άνω και κάτω τελεία.
        [digit] εδώ θέλει ψηφίο.
        [control] ένα κείμενο έχει χαρακτήρα ελέγχου.
        [escape] το JSON δεν ξέρει αυτό το escape.
        [surrogate] μισό ζεύγος surrogate στέκει μόνο του.
        [hex] εδώ θέλει τέσσερα δεκαεξαδικά ψηφία.
       *[value] εδώ θέλει τιμή.
    }
finding-json-syntax-help = Διορθώστε το κείμενο εκεί. Ένας επεξεργαστής που ξέρει JSON δείχνει το σημείο.
finding-too-large =
    { $what ->
        [members] Αυτό το αντικείμενο έχει { $number } μέλη· διαβάζουμε έως { $most }.
        [items] Αυτή η λίστα έχει { $number } στοιχεία· διαβάζουμε έως { $most }.
       *[bytes] Το κείμενο έχει { $number } byte· διαβάζουμε έως { $most }.
    }
finding-too-large-help = Βγάλτε ό,τι δεν έχει θέση εδώ.
finding-too-deep = Πάνω από { $most } επίπεδα βάθους, γραμμή { $line }, στήλη { $column }.
finding-too-deep-help = Κανένα έγγραφο δεν χρειάζεται τέτοιο βάθος. Ψάξτε για αγκύλες που δεν έκλεισαν.
finding-too-many = Βρέθηκαν κι άλλα, που δεν εμφανίζονται: { $more }.
finding-too-many-help = Διορθώστε πρώτα αυτά και ελέγξτε ξανά.
finding-duplicate-key = Το κλειδί «{ $word }» υπάρχει δύο φορές σε ένα αντικείμενο.
finding-duplicate-key-help = Κρατήστε το ένα. Τα προγράμματα διαφωνούν για το ποιο μετράει.
finding-unknown-field = Η μορφή δεν έχει εδώ κλειδί «{ $word }».
finding-unknown-field-help = Γνωστά εδώ: { $known }.
finding-missing-field = Λείπει το κλειδί «{ $word }».
finding-missing-field-help = Προσθέστε το.
finding-wrong-type =
    Βρέθηκε: { $found ->
        [null] null
        [boolean] true ή false
        [whole] ακέραιος αριθμός
        [fraction] δεκαδικός αριθμός
        [list] λίστα
        [object] αντικείμενο
       *[text] κείμενο
    }. Αναμένεται: { $wanted ->
        [object] αντικείμενο
        [list] λίστα
        [boolean] true ή false
        [whole] ακέραιος αριθμός
        [word] λέξη σε εισαγωγικά
        [day] ημέρα σε εισαγωγικά
        [time] ώρα σε εισαγωγικά
        [minute] ημέρα με ώρα σε εισαγωγικά
        [currency] κωδικός νομίσματος
        [place] κωδικός τόπου
        [link] σύνδεσμος
       *[text] κείμενο
    }.
finding-wrong-type-help = Γράψτε την τιμή σε αυτή τη μορφή.
finding-unknown-word = Η λέξη «{ $word }» δεν είναι γνωστή εδώ.
finding-unknown-word-help = Γνωστές λέξεις: { $known }.
finding-bad-value =
    { $wanted ->
        [range] Το { $value } είναι έξω από το εύρος { $least } έως { $most }.
        [key] Το κλειδί δεν έχει 32 δεκαεξαδικά ψηφία.
        [email] Αυτή δεν είναι διεύθυνση e-mail.
        [order_reference] Ο αριθμός παραγγελίας είναι κενός ή έχει πάνω από 80 χαρακτήρες.
        [serials] Πάνω από 20 αριθμοί σειράς, ή ένας είναι κενός ή έχει πάνω από 80 χαρακτήρες.
        [wish] Η επιθυμία είναι κενή ή έχει πάνω από 300 χαρακτήρες.
        [photos] Πάνω από 5 φωτογραφίες, ή μία γράφεται δύο φορές ή χωρίς το SHA-256 της με μικρά δεκαεξαδικά ψηφία.
        [pack] Αυτό δεν είναι πακέτο γλώσσας αυτής της έκδοσης.
        [amount] Ένα ποσό είναι πολύ μεγάλο για να κρατηθεί με ακρίβεια.
        [text] Το κείμενο είναι κενό ή έχει πάνω από 2000 χαρακτήρες.
        [same] Το «{ $value }» διαφέρει από προηγούμενη γραμμή αυτής της παραγγελίας.
       *[value] Το «{ $value }» δεν υπάρχει ή γράφεται αλλιώς.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Γράψτε αριθμό μέσα στο εύρος.
        [day] Γράψτε ημέρα που υπάρχει, όπως 2026-11-21.
        [time] Γράψτε ώρα όπως 09:30.
        [minute] Γράψτε ημέρα με ώρα, όπως 2026-10-15T10:00.
        [moment] Γράψτε ώρα με διαφορά ζώνης, όπως 2026-11-21T10:30:00+01:00.
        [currency] Γράψτε κωδικό ISO 4217 όπως EUR.
        [place] Γράψτε κωδικό ISO 3166 όπως DE ή US-CA.
        [link] Γράψτε σύνδεσμο https:, mailto: ή tel:, ή διαδρομή στον ιστότοπό σας που αρχίζει με /.
        [key] Φτιάξτε 16 τυχαία byte.
        [email] Γράψτε το όπως name@example.com.
        [order_reference] Αντιγράψτε τον από το e-mail της παραγγελίας.
        [serials] Γράψτε έως 20, τον καθένα όπως είναι πάνω στο προϊόν.
        [wish] Πείτε το με 1 έως 300 χαρακτήρες.
        [photos] Γράψτε έως 5 φωτογραφίες, μία φορά την καθεμία.
        [pack] Πάρτε το πακέτο που ήρθε με αυτή την έκδοση.
        [amount] Βάλτε μικρότερα ποσά ή ποσότητες.
        [text] Γράψτε 1 έως 2000 χαρακτήρες.
        [price] Γράψτε το όπως 129.90, με όσα δεκαδικά έχει το νόμισμα.
        [same] Γράψτε το ίδιο σε κάθε γραμμή μιας παραγγελίας.
       *[value] Δείτε τη μορφή στην τεκμηρίωση.
    }
finding-unknown-version = Η έκδοση { $number } της μορφής δεν είναι γνωστή εδώ· αυτό το πρόγραμμα διαβάζει την έκδοση 1.
finding-unknown-version-help = Ενημερώστε το after-sales ή γράψτε την πολιτική στην έκδοση 1.
finding-duplicate-rule = Το id «{ $rule }» το έχει ήδη: { $other }.
finding-duplicate-rule-help = Δώστε σε κάθε κανόνα δικό του id. Οι κρίσεις το αναφέρουν.
finding-rule-tie = Στην περίπτωση «{ $case }» οι κανόνες «{ $other }» και «{ $rule }» μπορούν να ταιριάζουν στο ίδιο προϊόν. Κανένας δεν είναι στενότερος.
finding-rule-tie-help = Κάντε στενότερο τον έναν, ή κάντε τους τόπους, τις ημέρες ή τις κατηγορίες τους να αποκλείονται.
finding-window-length =
    { $what ->
        [season] Αυτή η περίοδος δεν ορίζει ούτε τελευταία ημέρα ούτε αριθμό ημερών.
       *[window] Διάρκειες που ορίζει αυτό το window: { $number }. Χρειάζεται ακριβώς μία.
    }
finding-window-length-help =
    { $what ->
        [season] Δώστε last_day ή days.
       *[window] Δώστε ένα από τα days, months, until ή unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Ο κανόνας «{ $rule }» δεν ορίζει περίπτωση, και έτσι δεν ισχύει ποτέ.
        [fee] Μια χρέωση του κανόνα «{ $rule }» είναι και ποσοστό της τιμής και ποσό.
       *[terms] Ο κανόνας «{ $rule }» δέχεται, αλλά δεν λέει πόσο χρόνο έχει ή τι παίρνει ο πελάτης.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Ορίστε τουλάχιστον μία περίπτωση, για παράδειγμα return.
        [fee] Δώστε share ή amount, όχι και τα δύο.
       *[terms] Προσθέστε window και remedies, ή βάλτε στο answer το refuse ή το ask_person.
    }
finding-season-order = Οι ημέρες αυτής της περιόδου δεν είναι στη σωστή σειρά.
finding-season-order-help = Πρώτα το ordered_from, μετά το ordered_until, μετά το last_day.
finding-secret-exposed = Το «{ $name }» φαίνεται να έχει μυστικό. Η πολιτική είναι δημόσια: κάθε πελάτης μπορεί να τη διαβάσει.
finding-secret-exposed-help = Βγάλτε το και αλλάξτε το εκεί όπου εκδόθηκε. Ας το προσθέτει ο διακομιστής σας στα αιτήματα.
finding-endpoint-setting =
    { $what ->
        [header] Το endpoint «{ $preset }» χρειάζεται το header «{ $name }».
        [address] Η διεύθυνση του endpoint «{ $preset }» δεν τελειώνει σε { $name }.
       *[setting] Το endpoint «{ $preset }» χρειάζεται τη ρύθμιση «{ $name }».
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Προσθέστε το στο /endpoint/headers. Ό,τι αφορά έναν μόνο πελάτη το λέει η σελίδα σε στοιχείο meta.
        [address] Γράψτε όλη τη διεύθυνση, όπως https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Προσθέστε το όνομα και την τιμή της στο /endpoint/settings. Ποτέ μυστικό.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Με cors simple ή no-cors, οι browser δεν στέλνουν δικά σας header.
        [json] Με cors simple ή no-cors, οι browser δεν στέλνουν JSON.
        [method] Με cors simple ή no-cors, οι browser στέλνουν μόνο POST.
        [same_origin] Το «{ $preset }» δέχεται αιτήματα μόνο από τον δικό του ιστότοπο.
        [simple] Το «{ $preset }» δεν απαντά στην ερώτηση που κάνουν οι browser πριν στείλουν κάτι τέτοιο.
        [address] Με το «{ $preset }» δεν μπορεί να σταλεί τίποτα σε αυτή τη διεύθυνση.
        [status] Μια κατάσταση έξω από 200 έως 299 δεν είναι επιτυχία.
        [timeout] Ο μέγιστος χρόνος για μία κλήση είναι 1 έως 120 δευτερόλεπτα.
       *[look_up] Η διεύθυνση look_up δεν έχει θέση για το κλειδί του αιτήματος.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Βγάλτε τα header, ή βάλτε στο cors το preflight αν το endpoint απαντά σε preflight.
        [json] Βάλτε στο format το form ή το text, ή στο cors το preflight αν το endpoint απαντά σε preflight.
        [method] Βάλτε στο method το POST, ή στο cors το preflight αν το endpoint απαντά σε preflight.
        [same_origin] Βγάλτε το cors ή βάλτε same-origin.
        [simple] Βγάλτε το cors ή βάλτε simple.
        [address] Με mailto, γράψτε σύνδεσμο e-mail. Αλλιώς γράψτε διεύθυνση https: ή διαδρομή στον ιστότοπό σας.
        [status] Γράψτε μόνο καταστάσεις που σημαίνουν: το αίτημα αποθηκεύτηκε.
        [timeout] Συνηθισμένο είναι το 20.
       *[look_up] Γράψτε τη λέξη key σε άγκιστρα εκεί όπου ανήκει.
    }
finding-endpoint-relay = Το «{ $name }» δέχεται κλήσεις μόνο με μυστικό κλειδί, και καμία σελίδα δεν επιτρέπεται να το έχει.
finding-endpoint-relay-help = Βάλτε ένα μικρό πρόγραμμα στον διακομιστή σας να δέχεται και να προωθεί τα αιτήματα, ή χρησιμοποιήστε το desk.
finding-endpoint-pointer = Κανένα αίτημα δεν έχει «{ $word }», και έτσι θα παραλειπόταν.
finding-endpoint-pointer-help = Γνωστά εδώ: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Με cors no-cors κανείς δεν μπορεί να επιβεβαιώσει ότι το αίτημα έφτασε. Αυτό το λέμε στους πελάτες.
       *[untested] Κάθε απάντηση από 200 έως 299 μετράει εδώ ως επιτυχία.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Κάντε το endpoint να απαντά σε preflight, ή χρησιμοποιήστε το desk.
       *[untested] Προσθέστε success με at: ένα σημείο της απάντησης που υπάρχει μόνο όταν το αίτημα αποθηκεύτηκε.
    }
finding-unknown-region = Το κατάστημα δεν ορίζει περιοχή «{ $word }», και έτσι ο κανόνας δεν ταιριάζει σε κανέναν.
finding-unknown-region-help = Προσθέστε την στο /shop/regions ή γράψτε τους τόπους της στο places.
finding-insecure-url = Το «{ $value }» δεν είναι κρυπτογραφημένο: άλλοι μπορούν να διαβάσουν και να αλλάξουν ό,τι στέλνεται.
finding-insecure-url-help = Γράψτε τη διεύθυνση https:.
finding-currency-mix = Αυτό το ποσό είναι σε { $currency }· το νόμισμα του καταστήματος είναι { $own }.
finding-currency-mix-help = Γράψτε το στο νόμισμα του καταστήματος. Άλλα ποσά δεν μετράνε στον υπολογισμό της επιστροφής χρημάτων.
finding-contradiction =
    { $what ->
        [backwards] Αυτό τελειώνει πριν αρχίσει.
        [refusal_gives] Ο κανόνας «{ $rule }» αρνείται, και όμως ορίζει τι παίρνει ο πελάτης.
        [limit_zero] Ο κανόνας «{ $rule }» δέχεται, αλλά το επιτρέπει μηδέν φορές.
        [opens_too_late] Ο κανόνας «{ $rule }» αφήνει τον πελάτη να ενεργήσει μόνο όταν έχει λήξει το window.
        [same_unasked] Ο κανόνας «{ $rule }» αλλάζει μόνο με ίδιο είδος, και δεν το ζητά ποτέ.
        [shop_pays_amount] Με τον κανόνα «{ $rule }» πληρώνει την επιστροφή το κατάστημα, και όμως ορίζεται ποσό για αυτή.
        [window_remedy] Ένα window του κανόνα «{ $rule }» είναι για κάτι που ο κανόνας δεν δίνει.
        [fee_over_price] Μια χρέωση του κανόνα «{ $rule }» ξεπερνά όλη την τιμή.
        [late_unreachable] Ένα βήμα καθυστέρησης στον κανόνα «{ $rule }» δεν ισχύει ποτέ.
       *[empty_range] Ένα εύρος του κανόνα «{ $rule }» είναι άδειο.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Αντιστρέψτε τα δύο άκρα.
        [refusal_gives] Βγάλτε το remedies ή βάλτε στο answer το accept.
        [limit_zero] Μεγαλώστε το most ή βάλτε στο answer το refuse.
        [opens_too_late] Η αναμονή να τελειώνει πριν από το window.
        [same_unasked] Προσθέστε τον όρο same_kind, με refuse ή ό,τι άλλο πρέπει να ακολουθήσει.
        [shop_pays_amount] Βγάλτε το amount ή βάλτε στο payer το buyer.
        [window_remedy] Προσθέστε το στο remedies του κανόνα ή βγάλτε το από το window.
        [fee_over_price] Τα ποσοστά είναι σε εκατοστά του τοις εκατό: γράψτε το 10 % ως 1000.
        [late_unreachable] Βάλτε τα βήματα σε αύξουσα σειρά, το ανοιχτό τελευταίο.
       *[empty_range] Αντιστρέψτε least και most, ή from και until.
    }
finding-law-not-held = Ο νόμος αυτών των χωρών δεν υπάρχει σε αυτή την έκδοση: { $markets }.
finding-law-not-held-help = Οι πελάτες εκεί διαβάζουν την πολιτική σας, με σημείωση ότι ο τοπικός νόμος ίσως δίνει περισσότερα.
finding-below-law =
    { $what ->
        [months] Από τον νόμο ({ $markets }) το κατάστημα ευθύνεται για ελαττώματα περισσότερο χρόνο από αυτό το window· οι μήνες εκεί: { $number }.
       *[days] Από τον νόμο ({ $markets }) ο πελάτης μπορεί να αλλάξει γνώμη περισσότερο χρόνο από αυτό το window· οι ημέρες εκεί: { $number }.
    }
finding-below-law-help = Οι πελάτες εκεί βλέπουν το καλύτερο από τα δύο. Μεγαλώστε το window για να έχετε ένα κείμενο για όλους.
finding-exclusion-without-basis =
    { $what ->
        [goods] Ο κανόνας «{ $rule }» αρνείται αυτά: { $goods }. Ο νόμος ({ $markets }) δεν εξαιρεί τέτοια προϊόντα.
       *[all] Ο κανόνας «{ $rule }» αρνείται προϊόντα που από τον νόμο ({ $markets }) μπορεί να επιστρέψει ο πελάτης.
    }
finding-exclusion-without-basis-help = Πείτε στο traits γιατί ο νόμος εξαιρεί τα προϊόντα ή περιορίστε τον κανόνα σε άλλους τόπους. Οι πελάτες εκεί κρατούν το δικαίωμα.
finding-fee-against-law = Η χρέωση «{ $kind }» ισχύει και όσο ο νόμος ({ $markets }) αφήνει τον πελάτη να αλλάξει γνώμη χωρίς κόστος.
finding-fee-against-law-help = Να αρχίζει μετά τις ημέρες του νόμου με το days, περιορίστε την με το places ή βγάλτε την.
finding-freight-against-law =
    { $what ->
        [faults] Ο πελάτης πληρώνει την επιστροφή ελαττωματικών, σπασμένων ή λάθος προϊόντων. Από τον νόμο ({ $markets }) την πληρώνει το κατάστημα.
       *[withdrawal] Ο πελάτης πληρώνει την επιστροφή. Αν αλλάξει γνώμη, από τον νόμο ({ $markets }) την πληρώνει το κατάστημα.
    }
finding-freight-against-law-help = Βάλτε στο payer το shop, τουλάχιστον για αυτούς τους τόπους.
finding-disclosure-unknown = Το αρχείο δεν λέει αν οι πελάτες ενημερώνονται για αυτό: «{ $word }».
finding-disclosure-unknown-help = Προσθέστε το στο /shop/disclosures, με told true ή false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Χωρίς ενημέρωση για την υπαναχώρηση, οι πελάτες εδώ έχουν περισσότερο χρόνο για αυτή: { $markets }.
        [return_cost_told] Χωρίς ενημέρωση ότι πληρώνει ο πελάτης, την επιστροφή την πληρώνει εδώ το κατάστημα: { $markets }.
        [policy_before_payment] Αν η πολιτική επιστροφών δεν είναι σαφής πριν από την πληρωμή, ο νόμος εδώ επιτρέπει την επιστροφή: { $markets }.
        [clause_on_final_screen] Αν ο όρος επιστροφής λείπει από την προσφορά ή την τελευταία οθόνη της παραγγελίας, ο νόμος εδώ επιτρέπει την επιστροφή: { $markets }.
        [no_return_confirmed_per_order] Αν ο πελάτης δεν έχει επιβεβαιώσει το «χωρίς επιστροφή» σε εκείνη την παραγγελία, τέτοια προϊόντα επιστρέφονται εδώ: { $markets }.
        [digital_consent_confirmed] Χωρίς επιβεβαίωση της συναίνεσής του, ο αγοραστής ψηφιακού περιεχομένου μπορεί ακόμη να υπαναχωρήσει εδώ: { $markets }.
        [guarantee_excluded] Το κατάστημα ευθύνεται εδώ για ελαττώματα, εκτός αν είπε στους πελάτες ότι δεν ευθύνεται: { $markets }.
        [contract_information] Αν ο πελάτης δεν μάθει πριν από την παραγγελία όλα όσα ορίζει ο νόμος, μπορεί εδώ να λύσει τη σύμβαση: { $markets }.
        [contract_copy] Χωρίς αντίγραφο της σύμβασης, ο πελάτης έχει εδώ περισσότερο χρόνο για να τη λύσει: { $markets }.
        [exclusion_told] Αν ο πελάτης δεν μάθει πριν από την παραγγελία ότι τέτοια προϊόντα δεν επιστρέφονται, εδώ επιστρέφονται: { $markets }.
        [direct_marketing] Αν το κατάστημα πουλά ως εγγεγραμμένος άμεσος πωλητής, ο πελάτης μπορεί εδώ να αλλάξει γνώμη: { $markets }.
       *[used_term_agreed] Ο πλήρης χρόνος για ελαττώματα ισχύει εδώ και για μεταχειρισμένα, εκτός αν συμφωνηθεί μικρότερος: { $markets }.
    }
finding-disclosure-untold-help = Ενημερώστε τους και βάλτε στο told το true. Ως τότε οι κρίσεις το υπολογίζουν.
finding-refund-against-law =
    { $what ->
        [at_once] Από τον νόμο ({ $markets }) μετά την υπαναχώρηση τα χρήματα επιστρέφονται αμέσως· αυτός ο κανόνας αργεί περισσότερο.
       *[days] Από τον νόμο ({ $markets }) μετά την υπαναχώρηση τα χρήματα επιστρέφονται νωρίτερα· οι ημέρες εκεί: { $number }.
    }
finding-refund-against-law-help = Μικρύνετε το within_days στο { $rules } ή γράψτε ξεχωριστό κανόνα για αυτούς τους τόπους.
finding-forbidden-words = Ο νόμος ({ $markets }) απαγορεύει εκφράσεις όπως «{ $value }» ή τις θεωρεί παραπλανητικές. Μπορεί να είναι λάθος συναγερμός.
finding-forbidden-words-help = Βγάλτε τις, ή πείτε ακριβώς τι δεν παίρνετε πίσω και ότι τα δικαιώματα από τον νόμο μένουν.
finding-closed-platform = Αυτό οδηγεί στην πλατφόρμα της ΕΕ για διαφορές online. Έκλεισε στις 20 Ιουλίου 2025 (Κανονισμός (ΕΕ) 2024/3228).
finding-closed-platform-help = Βγάλτε το. Αν έχετε φορέα επίλυσης διαφορών, γράψτε τον στο /disputes. Για αγορές σε άλλη χώρα της ΕΕ, οι πελάτες ρωτούν το ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = Από τον νόμο ({ $markets }) οι πελάτες μπορούν να υπαναχωρήσουν online, αλλά τίποτα στο αρχείο δεν δέχεται όσα γράφουν.
finding-withdrawal-unreachable-help = Προσθέστε endpoint, ή διεύθυνση e-mail ή σελίδα στο /shop/contacts.
finding-duty-open = Από τον νόμο ({ $markets }) το κατάστημά σας χρειάζεται αυτό, και το αρχείο δεν το σημειώνει ως έτοιμο: { $duty }.
finding-duty-open-help = Μόλις είναι έτοιμο, προσθέστε στο /shop/duties_met: { $ids }.
finding-duty-coming = Από τον νόμο ({ $markets }) το κατάστημά σας θα χρειάζεται αυτό από την ημέρα που γράφεται παρακάτω: { $duty }.
finding-duty-coming-help = Μόλις είναι έτοιμο, προσθέστε στο /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Από τον νόμο ({ $markets }) ένα κατάστημα που πουλά υπηρεσίες χρειάζεται αυτό που γράφεται παρακάτω.
        [subscriptions] Από τον νόμο ({ $markets }) ένα κατάστημα με συμβάσεις που ανανεώνονται μόνες τους χρειάζεται αυτό που γράφεται παρακάτω.
        [electrical_goods] Από τον νόμο ({ $markets }) ένα κατάστημα που πουλά ηλεκτρικά είδη χρειάζεται αυτό που γράφεται παρακάτω.
        [durability_guarantee] Ο νόμος ({ $markets }) ζητά το σήμα GARAN της ΕΕ δίπλα στην εικόνα και ακριβώς πριν από την παραγγελία. Ισχύει όταν ο παραγωγός εγγυάται δωρεάν όλο το προϊόν για πάνω από δύο χρόνια.
       *[paid_warranty] Από τον νόμο ({ $markets }) ένα κατάστημα που δίνει εγγύηση επί πληρωμή χρειάζεται αυτό που γράφεται παρακάτω.
    }
finding-duty-conditional-help = Αν δεν είναι αυτό το κατάστημά σας ή αν είναι έτοιμο, προσθέστε στο /shop/duties_met: { $ids }.
finding-duty-unsure = Ίσως ο νόμος ({ $markets }) ζητά αυτό. Δεν έχει επαληθευτεί, γι’ αυτό ελέγξτε το: { $duty }.
finding-duty-unsure-help = Ρωτήστε κάποιον που ξέρει τον νόμο εκεί και μετά προσθέστε στο /shop/duties_met: { $ids }.
finding-duty-unknown = Καμία από τις αγορές σας δεν έχει υποχρέωση «{ $word }».
finding-duty-unknown-help = Τα ονόματα είναι στα ευρήματα για ανοιχτές υποχρεώσεις.
finding-duty-function = λειτουργία υπαναχώρησης online που βρίσκεται εύκολα σε κάθε σελίδα, με δήλωση χωρίς αιτιολογία, λογαριασμό ή εφαρμογή και δεύτερο βήμα επιβεβαίωσης
finding-duty-way = ευδιάκριτος τρόπος υπαναχώρησης online
finding-duty-function-information = ενημέρωση πριν από την παραγγελία ότι υπάρχει λειτουργία υπαναχώρησης online, και πού
finding-duty-acknowledgement = αποδεικτικό για όποιον υπαναχωρεί, αμέσως και με e-mail ή παρόμοιο μέσο, με τη δήλωση, την ημερομηνία και την ώρα
finding-duty-guarantee-notice = η επίσημη ειδοποίηση της ΕΕ για τη νόμιμη εγγύηση, αυτούσια και στη γλώσσα του πελάτη, ευδιάκριτη πριν από την παραγγελία
finding-duty-garan = το σήμα GARAN της ΕΕ σε προϊόντα με δωρεάν εγγύηση του παραγωγού για πάνω από δύο χρόνια
finding-duty-button = κουμπί με ορισμένες λέξεις
finding-duty-words = ορισμένες λέξεις
finding-duty-notice = ειδοποίηση
finding-duty-marking = σήμανση σε προϊόντα που δεν επιστρέφονται
finding-duty-link = σύνδεσμος
finding-duty-information = ορισμένες πληροφορίες
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] βέβαιο
        [medium] πιθανό, ελέγξτε το
       *[low] δεν έχει επαληθευτεί
    })
finding-law-since =
    { $markets }: { $citation }, από { DATE($since, style: "long") } ({ $sure ->
        [high] βέβαιο
        [medium] πιθανό, ελέγξτε το
       *[low] δεν έχει επαληθευτεί
    })
finding-law-words = «{ $text }»
finding-law-asked = «{ $text }» ({ $place })
finding-case-without-rule = Κανένας κανόνας δεν απαντά στην περίπτωση «{ $case }».
finding-case-without-rule-help = Προσθέστε κανόνα για αυτή. Χωρίς κανόνα οι πελάτες διαβάζουν μόνο όσα δίνει ο νόμος.
finding-item-without-rule =
    { $what ->
        [markets] Στην περίπτωση «{ $case }» κάποια προϊόντα δεν έχουν κανόνα εδώ: { $markets }.
       *[everywhere] Στην περίπτωση «{ $case }» κάποια προϊόντα δεν έχουν κανόνα.
    }
finding-item-without-rule-help = Προσθέστε κανόνα για αυτή την περίπτωση χωρίς scope. Οι στενότεροι κανόνες υπερισχύουν και πάλι.
finding-no-contact = Η πολιτική δεν λέει ποιον να ρωτήσει ο πελάτης.
finding-no-contact-help = Προσθέστε διεύθυνση e-mail, τηλέφωνο ή σελίδα. Κάθε «όχι» οδηγεί εκεί.
finding-text-missing = Αυτό το κείμενο λείπει σε γλώσσες στις οποίες απαντάτε: { $languages }.
finding-text-missing-help = Προσθέστε το ή βγάλτε τη γλώσσα από το /shop/languages.
finding-no-dispute-route = Δεν ορίζεται φορέας επίλυσης διαφορών. Όποιο κατάστημα δεσμεύεται από έναν πρέπει εδώ να τον αναφέρει: { $markets }.
finding-no-dispute-route-help = Γράψτε τον στο /disputes, αν δεσμεύεστε από έναν.
finding-rule-shadowed = Ο κανόνας «{ $rule }» δεν μπορεί να ισχύσει ποτέ: στενότεροι κανόνες καλύπτουν όλα όσα αφορά.
finding-rule-shadowed-help = Βγάλτε τον ή κάντε στενότερους τους άλλους κανόνες.
finding-unknown-locale = Δεν υπάρχουν προτάσεις σε «{ $word }»· αυτές είναι σε { $other }.
finding-unknown-locale-help = Ζητήστε μία από αυτές: { $known }.
