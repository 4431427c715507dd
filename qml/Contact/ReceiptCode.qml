// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// The code that takes a request back: four pictograms, six digits, and both as a QR code.
Rectangle {
    id: box

    required property ReceiptView receipt

    readonly property string caption: qsTr("Hiermee kunt u uw vraag terugnemen:")

    implicitHeight: grid.implicitHeight + 2 * Theme.u(32)
    radius: Theme.u(40)
    color: Theme.talkTint

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.narrow ? 12 : Theme.u(48)
        anchors.rightMargin: Theme.narrow ? 12 : Theme.u(48)
        columns: Theme.narrow ? 1 : 2
        columnSpacing: Theme.u(48)
        rowSpacing: Theme.u(16)

        LabelText {
            Layout.fillWidth: true
            Layout.columnSpan: grid.columns
            Layout.preferredHeight: implicitHeight // which changes once the width is known
            text: box.caption
            font.pixelSize: Theme.text(34, 24)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.u(16)

            GridLayout {
                columns: Theme.portrait ? 1 : 2
                columnSpacing: Theme.u(56)
                rowSpacing: Theme.u(16)

                CodePictures {
                    objectName: "receipt.pictograms"
                    pictograms: [...box.receipt.pictograms]
                    words: [...box.receipt.words]
                    size: Theme.narrow ? 72 : Theme.portrait ? Theme.u(120) : Theme.u(150)
                }
                HeadingText {
                    objectName: "receipt.digits"
                    text: "\u2066" + box.receipt.digits.slice(0, 3) + " " + box.receipt.digits.slice(3) + "\u2069"
                    font.pixelSize: Theme.text(80, 40)
                    font.letterSpacing: Theme.u(4)
                    wrapMode: Text.NoWrap
                }
            }
            LabelText {
                objectName: "receipt.words"
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                text: [...box.receipt.words].join(" · ")
                Accessible.ignored: true
            }
        }
        QrCode {
            objectName: "receipt.qr"
            Layout.preferredWidth: Math.max(132, Theme.u(Theme.portrait ? 230 : 200)) // beside a line less
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignHCenter
            text: box.receipt.qrText
            Accessible.ignored: true
        }
    }
}
