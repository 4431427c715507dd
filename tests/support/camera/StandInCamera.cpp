// SPDX-License-Identifier: EUPL-1.2
//
// A plugin for GStreamer that stands in for a camera: whoever asks the system for cameras finds one for as
// long as the picture that STAND_IN_CAMERA names is there, and sees that picture.

#include <gst/gst.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

namespace {

std::string picture()
{
    const char *path = g_getenv("STAND_IN_CAMERA");
    return path ? path : "";
}

GstElement *createElement(GstDevice *, const gchar *name)
{
    const std::string description = "filesrc location=\"" + picture()
        + "\" ! pngdec ! imagefreeze is-live=true ! videoconvert ! video/x-raw,format=NV12,framerate=15/1";
    GstElement *camera = gst_parse_bin_from_description(description.c_str(), TRUE, nullptr);
    if (camera && name)
        gst_object_set_name(GST_OBJECT(camera), name);
    return camera;
}

struct Watch {
    std::thread thread;
    std::atomic<bool> ends = false;
};

} // namespace

using StandInDevice = GstDevice;
using StandInDeviceClass = GstDeviceClass;
G_DEFINE_TYPE(StandInDevice, stand_in_device, GST_TYPE_DEVICE)

static void stand_in_device_init(StandInDevice *) { }
static void stand_in_device_class_init(StandInDeviceClass *type)
{
    type->create_element = createElement;
}

struct StandInProvider {
    GstDeviceProvider parent;
    Watch *watch;
};
struct StandInProviderClass {
    GstDeviceProviderClass parent;
};
G_DEFINE_TYPE(StandInProvider, stand_in_provider, GST_TYPE_DEVICE_PROVIDER)

static GstDevice *newDevice()
{
    GstCaps *caps = gst_caps_from_string("video/x-raw,format=NV12,width=1280,height=720,framerate=15/1");
    auto device =
        static_cast<GstDevice *>(g_object_new(stand_in_device_get_type(), "display-name", "Stand-in camera",
                                              "device-class", "Video/Source", "caps", caps, nullptr));
    gst_caps_unref(caps);
    return device;
}

// Plugs it in and pulls it out, as the picture comes and goes.
static void follow(GstDeviceProvider *provider, Watch *watch)
{
    GstDevice *device = nullptr;
    while (!watch->ends) {
        const bool there = std::filesystem::exists(picture());
        if (there && !device) {
            device = GST_DEVICE(gst_object_ref_sink(newDevice()));
            gst_device_provider_device_add(provider, GST_DEVICE(gst_object_ref(device)));
        } else if (!there && device) {
            gst_device_provider_device_remove(provider, device);
            gst_object_unref(device);
            device = nullptr;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    if (device)
        gst_object_unref(device);
}

static gboolean start(GstDeviceProvider *provider)
{
    auto self = reinterpret_cast<StandInProvider *>(provider);
    self->watch = new Watch;
    self->watch->thread = std::thread(follow, provider, self->watch);
    return TRUE;
}

static void stop(GstDeviceProvider *provider)
{
    auto self = reinterpret_cast<StandInProvider *>(provider);
    self->watch->ends = true;
    self->watch->thread.join();
    delete self->watch;
    self->watch = nullptr;
}

static void stand_in_provider_init(StandInProvider *) { }
static void stand_in_provider_class_init(StandInProviderClass *type)
{
    type->parent.start = start;
    type->parent.stop = stop;
    gst_device_provider_class_set_static_metadata(&type->parent, "Stand-in camera", "Source/Video",
                                                  "Shows a picture as a camera would", "Stapsteen");
}

static gboolean load(GstPlugin *plugin)
{
    return gst_device_provider_register(plugin, "standinprovider", GST_RANK_PRIMARY,
                                        stand_in_provider_get_type());
}

#define PACKAGE "stapsteen"
GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, standin, "A camera that is not there", load, "1",
                  GST_LICENSE_UNKNOWN, "stapsteen", "https://stapsteen.example")
