// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialog.h"

#include "accountsettingspage.h"
#include "decisionsettingspage.h"
#include "iconset.h"
#include "localdatasettingspage.h"
#include "messagebar.h"
#include "networksettingspage.h"
#include "textstyle.h"
#include "watchingsettingspage.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Views
{

SettingsDialog::SettingsDialog(const Domain::Preferences &preferences, Domain::PreferenceSet enforced,
    const QStringList &rejected, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    layOut(rejected);
    addPage(new AccountSettingsPage);
    addPage(new WatchingSettingsPage);
    addPage(new NetworkSettingsPage);
    addPage(new DecisionSettingsPage);
    auto *localData = new LocalDataSettingsPage;
    addPage(localData);
    connect(localData, &LocalDataSettingsPage::deletionRequested, this, [this] {
        reject();
        Q_EMIT localDataDeletionRequested();
    });
    for (SettingsPage *page : std::as_const(m_pages)) {
        page->showPreferences(preferences, enforced);
        connect(page, &SettingsPage::edited, this, &SettingsDialog::showValidity);
    }
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    restyle();
    showValidity();
    const QSize comfortable(fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 28);
    resize(comfortable.boundedTo(screen()->availableSize()));
}

void SettingsDialog::layOut(const QStringList &rejected)
{
    m_list->setObjectName(u"pages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *bar = new MessageBar(this);
    bar->setObjectName(u"rejected"_s);
    if (!rejected.isEmpty()) {
        // The first ones at once, so that the bar leaves room for the pages.
        constexpr qsizetype mostShown = 3;
        bar->setMessage(BarMessage{.weight = BarMessage::Weight::Warning,
            .iconName = u"warning"_s,
            .sentence = rejected.first(qMin(mostShown, rejected.size())).join(u'\n'),
            .detail = rejected.join(u'\n'),
            .actionText = {}});
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(bar);
    column->addLayout(columns, 1);
    column->addWidget(buttons);
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages.append(page);
    m_list->addItem(page->title());
    // A large font or a small screen must not hide a field.
    auto *area = new QScrollArea(m_stack);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(area);
}

void SettingsDialog::showValidity()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const SettingsPage *page = m_pages.at(row);
        QListWidgetItem *item = m_list->item(row);
        item->setIcon(icon(page->isValid() ? page->iconName() : u"error"_s, m_list->palette()));
        //: For a screen reader; %1 is the name of a page
        const QString correction = tr("%1, needs a correction").arg(page->title());
        item->setData(Qt::AccessibleTextRole, page->isValid() ? page->title() : correction);
    }
    m_ok->setEnabled(std::ranges::all_of(m_pages, &SettingsPage::isValid));
}

// Rows as high as those of other lists, at any size of the font.
void SettingsDialog::restyle()
{
    const QFontMetrics metrics = m_list->fontMetrics();
    const int edge = qMax(16, metrics.height());
    m_list->setIconSize(QSize(edge, edge));
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const int width = metrics.horizontalAdvance(item->text()) + 2 * edge + 24;
        item->setSizeHint(QSize(width, metrics.height() + 16));
        widest = qMax(widest, width);
    }
    m_list->setFixedWidth(widest + 2 * m_list->frameWidth());
}

void SettingsDialog::choose()
{
    Domain::Preferences preferences = m_preferences;
    for (const SettingsPage *page : std::as_const(m_pages)) {
        page->collect(preferences);
    }
    accept();
    Q_EMIT chosen(preferences);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (changesStyle(*event) && m_ok) {
        restyle();
        showValidity();
    }
    QDialog::changeEvent(event);
}

} // namespace Views
