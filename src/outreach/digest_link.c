/* digest_link.c -- the links in the weekly mail: one need for one person. */
#include "mail/sealed.h"
#include "outreach/digest.h"

#define USE "digest"

static int64_t source_number(const struct need_source *source) {
    return (int64_t)str_hash(str_of(source->name));
}

struct str digest_token(struct db *db, const struct digest_link *l) {
    return sealed_make(db, USE, (int64_t[]){source_number(l->source), l->need, l->person.n}, 3);
}

enum status digest_link_of(struct db *db, struct str token, struct digest_link *ret) {
    int64_t said[3];
    struct person p;
    if (!sealed_read(db, USE, token, said, COUNT(said)) || person_get(db, (person_id){said[2]}, &p) != OK)
        return db_failed(db) ? db_status(db) : NOT_FOUND;
    for (const struct need_source *const *source = outreach_needs; *source; source++)
        if (source_number(*source) == said[0]) return *ret = (struct digest_link){*source, said[1], p.id}, OK;
    return NOT_FOUND;
}
