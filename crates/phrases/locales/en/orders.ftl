### Orders that the shop’s system tells, and how buyers find theirs.

# Heading of the page where the shop tells orders.
orders-title = Orders

# What the page is for.
orders-lead = Tell the desk your orders. Buyers then type less, and beside a request you see what your shop knows.

# How many orders are known. $count (number)
orders-known = Orders known: { NUMBER($count) }

# When orders were told last. $moment (text)
orders-last = Last change: { $moment }

# Label of the file.
orders-file = CSV file

# Below the file.
orders-file-hint = Up to 4 MB. The first row names the columns; every row is one line of an order.

# Button: reads the file without storing it.
orders-check = Check file

# Heading of the list of columns.
orders-columns = Columns of the file

# What a column holds. $word (keyword)
orders-column =
    { $word ->
        [reference] Number of the order, as the buyer knows it. Needed.
        [email] Address that the order was made with. Needed; only a hash of it is kept.
        [ordered_on] Day of the order, like 2026-11-21.
        [currency] Three letters, like EUR. Needed with a price.
        [sku] Article number.
        [title] Name of the product.
        [category] Category of the product.
        [traits] What it is, in the words of the policy, like custom_made.
        [price] Price of one unit, like 129.90.
        [quantity] Units.
        [delivered_on] Day it was handed over, like 2026-11-24. Leave it empty while you do not know.
       *[arrived] Whether it has arrived: yes or no.
    }

# Heading: the file was read, nothing is stored.
orders-preview = Nothing is stored yet

# Heading: the orders are stored.
orders-stored = Stored

# Label of a number of orders.
orders-new = New orders

# Label of a number of orders.
orders-changed = Changed orders

# Label of a number of orders.
orders-same = Known as they are

# Button: stores what was read.
orders-store = Store orders

# Columns that were not read. $columns (text)
orders-passed-over = Not read, because the desk does not know these columns: { $columns }

# Heading above what is wrong in the file.
orders-wrong = The file has errors; nothing was stored

# Head of a column: line of the file.
orders-row = Line

# Head of a column: column of the file.
orders-cell = Column

# Head of a column: what is wrong there.
orders-problem = What is wrong

# No file was chosen.
orders-no-file = Choose a file first.

# The file cannot be read as text.
orders-not-text = This is no text file in UTF-8. Save it as “CSV UTF-8” and choose it again.

# The file is too large.
orders-too-large = The file is larger than 4 MB. Split it.

# Heading of the page where buyers find their order.
orders-find = Find your order

# Above the form.
orders-find-text = Enter the order number and the e-mail that you ordered with. Then you need not type the rest.

# Button.
orders-find-go = Find order

# No order was found; the same whatever is wrong.
orders-find-none = We find no order with this number and this e-mail. Check both, or write to us without it.

# Link to the form without an order that was found.
orders-find-without = Write to us without finding the order

# Heading of an order that was found. $reference (text)
orders-found = Order { $reference }

# Above the items of the order.
orders-found-text = Which item is it about?

# Button beside an item; opens the form.
orders-choose = Choose

# Name of an item that has none.
orders-item = Item without a name

# Heading beside a request: what the shop’s system knows of its order.
orders-known-title = Known order

# Where the desk knows an order from. $word (keyword)
orders-source =
    { $word ->
        [csv] From a file
        [woocommerce] From WooCommerce
        [shopify] From Shopify
        [medusa] From Medusa
       *[api] From your shop’s system
    }

# Above the verdict by the facts of the order.
orders-by-these = With these facts
