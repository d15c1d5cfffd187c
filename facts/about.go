package facts

// AboutShare says how far "about N" reaches: a tenth of N to either side. It is
// the one place where that is laid down.
const AboutShare = 10
