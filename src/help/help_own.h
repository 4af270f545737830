/* help_own.h -- what help keeps about people with an account, said in words on their page "Your data". */
#ifndef HELP_HELP_OWN_H
#define HELP_HELP_OWN_H

/* Hands the words over to own_data. */
void help_own_words(void);

#endif
