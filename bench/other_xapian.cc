/* other_xapian.cc -- Xapian: words as terms, conditions as filters, numbers as values. C++, because Xapian is. */
#include <xapian.h>

#include <cmath>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "others.h"

namespace {

enum { SLOT_RADIUS, SLOT_FROM, SLOT_UNTIL, SLOT_PAUSED, SLOT_ASKED, SLOT_PLACE };

struct Index {
    std::string path;
    std::unique_ptr<Xapian::WritableDatabase> writing;
    std::unique_ptr<Xapian::Database> reading;
};

/* Nobody is farther away than they travel. */
struct Near : Xapian::MatchDecider {
    Xapian::LatLongCoord at;
    Xapian::GreatCircleMetric metric;
    bool operator()(const Xapian::Document &d) const override {
        Xapian::LatLongCoord home;
        home.unserialise(d.get_value(SLOT_PLACE));
        return metric(at, home) <= 1000 * Xapian::sortable_unserialise(d.get_value(SLOT_RADIUS));
    }
};

void *open_xapian(const char *where) {
    auto e = std::make_unique<Index>();
    e->path = std::string(where) + "/xapian";
    e->writing = std::make_unique<Xapian::WritableDatabase>(e->path, Xapian::DB_CREATE_OR_OVERWRITE);
    return e.release();
}

void add(void *engine, const struct doc *d) {
    Xapian::Document doc;
    std::istringstream words(d->words);
    for (std::string word; words >> word;) doc.add_term(word);
    const double numbers[] = {double(d->radius), double(d->from), double(d->until), double(d->paused), double(d->asked)};
    for (unsigned i = 0; i < 5; i++) doc.add_value(i, Xapian::sortable_serialise(numbers[i]));
    doc.add_value(SLOT_PLACE, Xapian::LatLongCoord(d->lat, d->lon).serialise());
    static_cast<Index *>(engine)->writing->replace_document(Xapian::docid(d->id), doc);
}

void ready(void *engine) {
    auto e = static_cast<Index *>(engine);
    e->writing->commit();
    e->writing.reset();
    e->reading = std::make_unique<Xapian::Database>(e->path);
}

Xapian::Query any(const char *words) {
    std::istringstream in(words);
    std::vector<Xapian::Query> all;
    for (std::string word; in >> word;) all.emplace_back(word);
    return Xapian::Query(Xapian::Query::OP_OR, all.begin(), all.end());
}

int seek_xapian(void *engine, const struct seek *s, int64_t *ret, int limit) {
    using Xapian::Query;
    auto number = [](int n) { return Xapian::sortable_serialise(n); };
    Query q = any(s->wants);
    for (int i = 0; i < s->n_groups; i++) q = Query(Query::OP_FILTER, q, any(s->group[i]));
    q = Query(Query::OP_FILTER, q, Query(Query::OP_VALUE_LE, SLOT_FROM, number(s->until)));
    q = Query(Query::OP_FILTER, q, Query(Query::OP_VALUE_GE, SLOT_UNTIL, number(s->from)));
    q = Query(Query::OP_FILTER, q, Query(Query::OP_VALUE_LE, SLOT_PAUSED, number(s->today - 1)));
    q = Query(Query::OP_FILTER, q, Query(Query::OP_VALUE_LE, SLOT_ASKED, number(s->most_asked - 1)));
    Near near;
    near.at = Xapian::LatLongCoord(s->lat, s->lon);
    Xapian::Enquire enquire(*static_cast<Index *>(engine)->reading);
    enquire.set_query(q);
    Xapian::MSet found = enquire.get_mset(0, Xapian::doccount(limit), 0, nullptr, &near);
    int n = 0;
    for (auto it = found.begin(); it != found.end(); ++it) ret[n++] = *it;
    return n;
}

void close_xapian(void *engine) {
    delete static_cast<Index *>(engine);
}

}  // namespace

extern "C" const struct engine engine_xapian = {"Xapian", open_xapian, add, ready, seek_xapian, close_xapian};
