/* replay.c -- runs a fuzzer's corpus as a test, with any compiler: every file of the folders that are named, once.
**
**     NAME_fuzz FOLDER...
*/
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static bool replay_file(const char *path) {
    FILE *f = fopen(path, "rb");
    struct buf bytes = buf_make(NULL, 0);
    char piece[8192];
    size_t n;
    if (!f) return false;
    while ((n = fread(piece, 1, sizeof piece, f)) > 0) buf_bytes(&bytes, piece, n);
    fclose(f);
    LLVMFuzzerTestOneInput((const uint8_t *)(bytes.n ? bytes.s : ""), bytes.n);
    buf_free(&bytes);
    return true;
}

/* How many files of a folder were replayed. */
static int replay_folder(const char *folder) {
    struct dirent **entry;
    int n = scandir(folder, &entry, NULL, alphasort), files = 0;
    for (int i = 0; i < n; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entry[i]->d_name);
        if (entry[i]->d_type == DT_REG) files += replay_file(path);
        free(entry[i]);
    }
    if (n >= 0) free(entry);
    return files;
}

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        int files = replay_folder(argv[i]);
        printf("%s every input of %s\n", files ? "ok" : "FAIL", argv[i]);
        fprintf(stderr, "%d inputs\n", files);
    }
    return argc < 2;
}
