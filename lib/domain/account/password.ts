/** NIST SP 800-63B: length is what counts; the longest is there to bound the hashing. */
export const PASSWORD_SHORTEST = 8
export const PASSWORD_LONGEST = 128
