### Figures of the shop’s cases.

# Heading of the page.
figures-title = Figures

# Label of the choice of time, for screen readers.
figures-period = Time

# A time that can be chosen. $word (keyword)
figures-weeks =
    { $word ->
        [4] 4 weeks
       *[13] 3 months
        [52] 1 year
    }

# The time that was chosen. $from (date), $to (date)
figures-span = { DATE($from, style: "long") } to { DATE($to, style: "long") }

# A day below a column of a chart. $day (date)
figures-day = { DATE($day, style: "short") }

# No cases in the time that was chosen.
figures-empty = No cases in this time. Figures appear with the first one.

# Heading of early warnings.
figures-warnings = What stands out now

# No early warning.
figures-calm = Nothing stands out.

# How early warnings come about.
figures-warnings-why = Listed is what came up clearly more often in the last 28 days than in the year before, and more often than chance explains. Fewer than 5 cases are never listed.

# Beside what stands out. $cases (number), $share (percent), $usual (percent)
figures-warning = { PERCENT($share) } of the cases ({ NUMBER($cases) }), usually { PERCENT($usual) }

# Label of a number of cases.
figures-cases = Cases

# Label of a time: half of the first answers took no longer.
figures-first-answer = First answer, half of them within

# Label of a time: half of the solutions took no longer.
figures-solution = Solution, half of them within

# Below such a time. $time (text)
figures-most = nine of ten within { $time }

# Label of a share: answers that came when they were promised.
figures-in-time = Answered as promised

# Label of a share.
figures-solved = Solved

# Label of a share.
figures-refused = Refused

# Label of stars that buyers gave.
figures-satisfaction = Satisfaction

# Stars on average. $whole (text), $part (text): one digit
figures-stars-mean = { $whole }.{ $part } of 5

# Below the stars. $count (number)
figures-answers = ratings: { NUMBER($count) }

# A share alone. $share (percent)
figures-percent = { PERCENT($share) }

# Below a share. $part (number), $whole (number)
figures-out-of = { NUMBER($part) } of { NUMBER($whole) }

# Where there is no number yet.
figures-none = none yet

# A time. $count (number)
figures-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

# A time. $count (number)
figures-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }

# A time. $count (number)
figures-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

# Heading of a chart.
figures-by-week = Cases by week

# The chart in words. $count (number), $most (number), $day (text)
figures-weeks-text = Columns for { NUMBER($count) } weeks. The highest has { NUMBER($most) } cases, in the week from { $day }.

# Opens the numbers of a chart.
figures-table = Show as a table

# Head of a column.
figures-week = Week from

# Heading.
figures-reasons = Why

# Heading.
figures-products = By product

# Heading.
figures-countries = By country

# Head of a column: reasons, products, countries.
figures-name = Name

# Head of a column of bars, for screen readers.
figures-bar = As a bar

# Head of a column.
figures-main-reasons = Most frequent reasons

# Cases without a reason or a product.
figures-unsaid = Not said

# All that are not listed.
figures-rest = All others

# Head of a column.
figures-stars = Stars

# Head of a column.
figures-ratings = Ratings

# Heading.
figures-turned-away = Turned away

# Below the heading.
figures-turned-away-text = Calls of programs that did not become a case, by their error code. Nothing of a person is kept.

# Head of a column.
figures-code = Error code

# Head of a column.
figures-calls = Calls

# Link. $word (keyword)
figures-download =
    { $word ->
       *[csv] Download as CSV
        [json] Download as JSON
    }

# Why somebody sends something back. $word (keyword)
figures-reason =
    { $word ->
        [too_small] Too small
        [too_large] Too large
        [not_as_expected] Not as expected
        [no_longer_needed] No longer needed
        [better_price] Found cheaper
        [ordered_by_mistake] Ordered by mistake
        [arrived_late] Arrived late
        [poor_quality] Poor quality
        [not_tolerated] Not tolerated
       *[other] Something else
    }

# Heading: what the shop's own pages counted.
figures-seen = On the shop’s pages

# Below the heading.
figures-seen-text = Counted by the pages themselves, once for each page view, where the shop has switched it on. Nothing of a person is kept, and who asked not to be tracked is not counted.

# Head of a column.
figures-seen-what = What happened

# Head of a column.
figures-seen-views = Page views

# An element was ready. $word (keyword)
figures-seen-ready =
    { $word ->
        [promise] Promise shown
        [policy] Policy shown
        [check] Self-check opened
        [request] Request form opened
        [withdrawal] Withdrawal shown
        [status] Case followed
       *[help] Help shown
    }

# The self-check gave an answer. $word (keyword)
figures-seen-decided =
    { $word ->
        [eligible] Answer: yes
        [eligible_if] Answer: yes, with conditions
        [needs_person] Answer: a person looks at it
        [not_eligible] Answer: no
       *[unknown] Answer: not known
    }

# A request left the page.
figures-seen-submitted = Request sent

# Something did not work; what the buyer saw instead. $code (text), $word (keyword)
figures-seen-error =
    { $word ->
        [0] Trouble ({ $code }): the page’s own words stayed
        [1] Trouble ({ $code }): the short card stayed
       *[2] Trouble ({ $code }): the element went on
    }
