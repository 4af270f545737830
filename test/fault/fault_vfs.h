/* fault_vfs.h -- a file system for SQLite that breaks when it is told to.
**
** It passes everything on to the system's own, counts the operations, and lets one of them, or all
** from one on, fail. It also remembers what was written since the last sync of each file, so that a
** power cut can be played: of what was not synced any part may be missing, sector by sector, in any
** order.
*/
#ifndef FAULT_VFS_H
#define FAULT_VFS_H

#include <stdbool.h>
#include <stdint.h>

enum fault {
    FAULT_ONCE,       /* one operation fails with an I/O error */
    FAULT_LASTING,    /* so do all after it: a disk that died, or the power that is gone */
    FAULT_FULL        /* from then on nothing can be written: the disk is full */
};

/* Registers it with SQLite under the name "fault". */
void fault_register(void);
/* The nth operation from now fails, counted from 1. */
void fault_arm(int nth, enum fault fault);
/* Works again. Answers whether the fault has struck. */
bool fault_disarm(void);

/* Copies the database `from` with its log to `to` as a power cut in this moment might leave them;
** chance decides by `seed`. */
void fault_power_cut(const char *from, const char *to, uint64_t seed);
/* Forgets what was written since the last sync. */
void fault_forget(void);

#endif
