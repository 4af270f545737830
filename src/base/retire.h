/* retire.h -- memory that other threads may still be reading.
**
** A table that is read without a lock is replaced by swapping a pointer; whoever began before goes on reading the old one. Nobody
** reads longer than a request may take, so the old one is given back some minutes later.
*/
#ifndef BASE_RETIRE_H
#define BASE_RETIRE_H

/* Calls give_back(p) no sooner than RETIRE_S from now, on the thread of a later retire(). NULL is fine. */
enum { RETIRE_S = 600 };
void retire(void *p, void (*give_back)(void *p));

#endif
