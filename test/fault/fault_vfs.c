/* fault_vfs.c -- the shim. One lock guards all of it: several threads of the store use it at
** once. */
#include "fault_vfs.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/check.h"
#include "base/rand.h"
#include "world.h"

struct file {
    sqlite3_file base;
    char path[256];
    sqlite3_file *real;        /* behind this struct, in the same memory */
};

/* What a piece of a file held before it was overwritten. */
struct unsynced { char *path; sqlite3_int64 at; int n; unsigned char *before; };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static sqlite3_vfs *real_vfs;
static int countdown;          /* 0: no fault is set */
static enum fault kind;
static bool struck;
static struct unsynced *journal;
static size_t journal_n, journal_cap;

/* ---- faults ---- */

void fault_arm(int nth, enum fault fault) {
    pthread_mutex_lock(&lock);
    countdown = nth;
    kind = fault;
    struck = false;
    pthread_mutex_unlock(&lock);
}

bool fault_disarm(void) {
    pthread_mutex_lock(&lock);
    countdown = 0;
    bool answer = struck;
    pthread_mutex_unlock(&lock);
    return answer;
}

/* Counts an operation; answers whether it is to fail. */
static bool fails(bool writes) {
    pthread_mutex_lock(&lock);
    bool now = countdown > 0 && (kind != FAULT_FULL || writes) && --countdown == 0;
    if (now) {
        struck = true;
        if (kind != FAULT_ONCE) countdown = 1; /* the next one fails too */
    }
    pthread_mutex_unlock(&lock);
    return now;
}

static int write_error(int code) {
    return kind == FAULT_FULL ? SQLITE_FULL : code;
}

/* ---- what is not synced ---- */

static void journal_drop(const char *path) {
    size_t kept = 0;
    for (size_t i = 0; i < journal_n; i++) {
        if (path && strcmp(journal[i].path, path) != 0) {
            journal[kept++] = journal[i];
            continue;
        }
        free(journal[i].path);
        free(journal[i].before);
    }
    journal_n = kept;
}

static void synced(const char *path) {
    pthread_mutex_lock(&lock);
    journal_drop(path);
    pthread_mutex_unlock(&lock);
}

void fault_forget(void) {
    synced(NULL);
}

static void journal_add(struct file *f, int n, sqlite3_int64 at) {
    struct unsynced u = {strdup(f->path), at, n, calloc(1, (size_t)n)};
    CHECK(u.path && u.before);
    f->real->pMethods->xRead(f->real, u.before, n, at); /* behind the end of the file: zeros */
    pthread_mutex_lock(&lock);
    if (journal_n == journal_cap) {
        journal_cap = journal_cap ? journal_cap * 2 : 64;
        journal = realloc(journal, journal_cap * sizeof *journal);
        CHECK(journal);
    }
    journal[journal_n++] = u;
    pthread_mutex_unlock(&lock);
}

enum { SECTOR = 512 };

/* Undoes two of three sectors that `u` wrote. */
static void sectors_lose(const struct unsynced *u, FILE *copy, struct rand *chance) {
    for (int done = 0; done < u->n; done += SECTOR) {
        int n = u->n - done < SECTOR ? u->n - done : SECTOR;
        if (rand_below(chance, 3) == 0) continue;
        CHECK(fseek(copy, (long)(u->at + done), SEEK_SET) == 0);
        CHECK(fwrite(u->before + done, 1, (size_t)n, copy) == (size_t)n);
    }
}

static void copy_with_losses(const char *from, const char *to, struct rand *chance) {
    file_copy(from, to);
    FILE *copy = fopen(to, "r+b");
    if (!copy) return;
    for (size_t i = journal_n; i-- > 0;)
        if (strcmp(journal[i].path, from) == 0) sectors_lose(&journal[i], copy, chance);
    fclose(copy);
}

void fault_power_cut(const char *from, const char *to, uint64_t seed) {
    char from_log[300], to_log[300];
    struct rand chance = rand_seeded(seed);
    snprintf(from_log, sizeof from_log, "%s-wal", from);
    snprintf(to_log, sizeof to_log, "%s-wal", to);
    pthread_mutex_lock(&lock);
    copy_with_losses(from, to, &chance);
    copy_with_losses(from_log, to_log, &chance);
    pthread_mutex_unlock(&lock);
}

/* ---- files ---- */

static sqlite3_file *real_of(sqlite3_file *f) {
    return ((struct file *)f)->real;
}

#define PASS(f, call, ...) real_of(f)->pMethods->call(real_of(f), ##__VA_ARGS__)

static int file_close(sqlite3_file *f) {
    return PASS(f, xClose);
}

static int file_read(sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
    return fails(false) ? SQLITE_IOERR_READ : PASS(f, xRead, to, n, at);
}

static int file_write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
    if (fails(true)) return write_error(SQLITE_IOERR_WRITE);
    journal_add((struct file *)f, n, at);
    return PASS(f, xWrite, from, n, at);
}

static int file_truncate(sqlite3_file *f, sqlite3_int64 n) {
    return fails(true) ? write_error(SQLITE_IOERR_TRUNCATE) : PASS(f, xTruncate, n);
}

static int file_sync(sqlite3_file *f, int flags) {
    if (fails(true)) return write_error(SQLITE_IOERR_FSYNC);
    synced(((struct file *)f)->path);
    return PASS(f, xSync, flags);
}

static int file_size(sqlite3_file *f, sqlite3_int64 *ret) {
    return fails(false) ? SQLITE_IOERR_FSTAT : PASS(f, xFileSize, ret);
}

static int file_lock(sqlite3_file *f, int level) {
    return fails(false) ? SQLITE_IOERR_LOCK : PASS(f, xLock, level);
}

static int file_unlock(sqlite3_file *f, int level) {
    return PASS(f, xUnlock, level);
}

static int file_reserved(sqlite3_file *f, int *ret) {
    return PASS(f, xCheckReservedLock, ret);
}

static int file_control(sqlite3_file *f, int op, void *arg) {
    return PASS(f, xFileControl, op, arg);
}

static int file_sector(sqlite3_file *f) {
    return PASS(f, xSectorSize);
}

static int file_device(sqlite3_file *f) {
    return PASS(f, xDeviceCharacteristics);
}

static int shm_map(sqlite3_file *f, int region, int size, int extend, void volatile **ret) {
    return fails(false) ? SQLITE_IOERR_SHMMAP : PASS(f, xShmMap, region, size, extend, ret);
}

static int shm_lock(sqlite3_file *f, int offset, int n, int flags) {
    bool unlocks = flags & SQLITE_SHM_UNLOCK;
    return !unlocks && fails(false) ? SQLITE_IOERR_SHMLOCK : PASS(f, xShmLock, offset, n, flags);
}

static void shm_barrier(sqlite3_file *f) {
    PASS(f, xShmBarrier);
}

static int shm_unmap(sqlite3_file *f, int removes) {
    return PASS(f, xShmUnmap, removes);
}

static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_unlock,
    .xCheckReservedLock = file_reserved,
    .xFileControl = file_control,
    .xSectorSize = file_sector,
    .xDeviceCharacteristics = file_device,
    .xShmMap = shm_map,
    .xShmLock = shm_lock,
    .xShmBarrier = shm_barrier,
    .xShmUnmap = shm_unmap,
};

/* ---- the file system ---- */

static int vfs_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *base, int flags,
                    int *ret_flags) {
    (void)vfs;
    struct file *f = (struct file *)base;
    memset(f, 0, sizeof *f);
    f->real = (sqlite3_file *)(f + 1);
    if (fails(false)) return SQLITE_CANTOPEN;
    snprintf(f->path, sizeof f->path, "%s", path ? path : "");
    int rc = real_vfs->xOpen(real_vfs, path, f->real, flags, ret_flags);
    if (f->real->pMethods) f->base.pMethods = &methods;
    return rc;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *path, int sync) {
    (void)vfs;
    if (fails(true)) return SQLITE_IOERR_DELETE;
    synced(path);
    return real_vfs->xDelete(real_vfs, path, sync);
}

static int vfs_access(sqlite3_vfs *vfs, const char *path, int flags, int *ret) {
    (void)vfs;
    return fails(false) ? SQLITE_IOERR_ACCESS : real_vfs->xAccess(real_vfs, path, flags, ret);
}

static int vfs_full_path(sqlite3_vfs *vfs, const char *path, int n, char *ret) {
    (void)vfs;
    return real_vfs->xFullPathname(real_vfs, path, n, ret);
}

void fault_register(void) {
    static sqlite3_vfs vfs;
    real_vfs = sqlite3_vfs_find(NULL);
    vfs = *real_vfs;
    vfs.zName = "fault";
    vfs.szOsFile = (int)sizeof(struct file) + real_vfs->szOsFile;
    vfs.xOpen = vfs_open;
    vfs.xDelete = vfs_delete;
    vfs.xAccess = vfs_access;
    vfs.xFullPathname = vfs_full_path;
    CHECK(sqlite3_vfs_register(&vfs, 0) == SQLITE_OK);
}
