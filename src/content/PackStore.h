// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"
#include "content/Minisign.h"
#include "content/Pack.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace stapsteen {

/// The packs of a kiosk: the one that came with the program, and its folder with the current update and the
/// one before it. All of it is about one pack, by its id: versions of different packs say nothing about each
/// other.
///
/// A pack is `<id>.<version>.pack`; `<id>.<version>.verified` beside it holds its signature, the key it was
/// verified with and the file's stamp (size, time, inode). While the stamp fits, the pack opens without
/// reading it through. The rename of the .pack is the one moment an update counts: whatever stops the
/// machine before it, the store opens what it had; after it, the new pack.
class PackStore {
public:
    /// What the kiosk got to work with.
    struct Opened {
        enum class From { Newest, Previous, BuiltIn, Nowhere };

        std::shared_ptr<const Pack> pack; ///< null only when not even the built-in one opens
        From from = From::Nowhere;
        QList<Error> problems; ///< why better ones were passed over, for staff
    };

    /// @p folder need not exist yet. @p builtInFile comes with the program and needs no signature.
    /// @p packId is the pack this kiosk shows; empty: the built-in one's.
    PackStore(QString folder, QString builtInFile, QString packId = {});

    /// The pack this kiosk shows; empty, for any, only while none was named and the built-in one does not
    /// open.
    QString packId() const;

    /// Verifies @p file against @p signatureFile and @p key, then stages and swaps it in. The pack in use
    /// stays untouched and open; openBest() gives the new one, and other packs' files go. Installing the
    /// current version again is success and changes nothing.
    /// Takes as long as the pack is large. May run in another thread than openBest().
    /// Errors: those of minisign::verify, Pack::open and inspect(); "signature-missing"; "pack-other" (not
    /// packId()); "pack-older" (than what the folder has, or the program came with); "disk-full",
    /// "disk-read-only", "store-failed".
    Result<> install(const QString &file, const QString &signatureFile, const minisign::PublicKey &key);

    /// The same with the contents of the signature.
    Result<> install(const QString &file, const QByteArray &signature, const minisign::PublicKey &key);

    /// The signature of the newest pack in the folder, to know it by; empty for none.
    QByteArray newestSignature() const;

    /// The newest good pack of the folder, else the previous, else the built-in one. A built-in one with a
    /// higher version goes before older updates of the same pack.
    Opened openBest() const;

    /// Reads the newest pack through and verifies its signature again; when that fails, the pack
    /// is not opened any more and may be installed anew. Success when the folder is empty. May run in another
    /// thread than openBest(). Errors: as minisign::verify, "pack-unverified".
    Result<> recheck() const;

private:
    struct Entry;

    QString idBeside(const Pack *builtIn) const;
    Entry entry(const QString &id, int version) const;
    QList<Entry> allEntries() const;
    QList<Entry> entries(const QString &id) const; ///< newest first; of any pack when @p id is empty
    Result<std::shared_ptr<const Pack>> openVerified(const Entry &entry) const;
    void dropAllBut(const QStringList &kept) const;

    QString m_folder;
    QString m_builtInFile;
    QString m_packId; ///< as the constructor was told
};

} // namespace stapsteen
