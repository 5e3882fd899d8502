### The point is the decimal mark.
figures-stars-mean = { $whole }.{ $part } de 5
